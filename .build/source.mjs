// What the generators read: our TypeScript, with its docstrings and its types.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';

/**
 * The parsed source, and a checker that knows its types.
 *
 * @param {string} root the folder of package.json
 */
export function readSource(root) {
  const paths = readdirSync(join(root, 'src'), {recursive: true})
    .map(path => `src/${path.replaceAll('\\', '/')}`)
    .filter(path => path.endsWith('.ts'))
    .sort();
  const {config} = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent(
    {...config, include: [], files: paths},
    ts.sys,
    root,
  );
  const program = ts.createProgram(
    paths.map(path => join(root, path)),
    {...options, noEmit: true, types: []},
  );
  const checker = program.getTypeChecker();
  const file = path => program.getSourceFile(join(root, path));
  return {paths, checker, file};
}

/** The declaration of that name in a file: an interface, a class, a variable. */
export function declarationOf(file, name) {
  const found = [];
  const visit = node => {
    if (node.name && ts.isIdentifier(node.name) && node.name.text === name) found.push(node);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found.find(
    node =>
      ts.isInterfaceDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isVariableDeclaration(node),
  );
}

/**
 * The docstring of a node as plain text, with the lines of a paragraph joined; `''` where there is
 * none.
 */
export function docOf(node) {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  return paragraphs(ts.getTextOfJSDocComment(comment) ?? '');
}

/** Text whose paragraphs are a line each. */
export function paragraphs(text) {
  return text
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.replace(/\s+/g, ' ').trim())
    .join('\n\n');
}

/** The value of a literal expression; `undefined` for what has to be run to be known. */
export function literalOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken)
    return -literalOf(node.operand);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AsteriskToken)
    return literalOf(node.left) * literalOf(node.right);
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return literalOf(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(literalOf);
  if (ts.isObjectLiteralExpression(node)) {
    return Object.fromEntries(
      node.properties
        .filter(ts.isPropertyAssignment)
        .map(({name, initializer}) => [name.text, literalOf(initializer)]),
    );
  }
  return undefined;
}
