// The layers of src/: what each folder may import, and what no file there may do.
import {dirname, posix} from 'node:path';
import ts from 'typescript';

/** What the files directly in src/ are: the things that we ship. Only they may import any layer. */
const ENTRIES = [
  'index.ts',
  'define.ts',
  'data.ts',
  'edge.ts',
  'cdn.ts',
  'cdn-classic.ts',
  'ssr.ts',
  'worker.ts',
  'embed.ts',
  'desk.ts',
  'cli.ts',
];

/** For each folder of src/: the folders and the packages it may import, itself aside. */
const LAYERS = {
  model: {folders: [], packages: []},
  headings: {folders: [], packages: []},
  formats: {folders: ['headings', 'model'], packages: []},
  load: {folders: ['formats', 'headings', 'model'], packages: []},
  importers: {
    folders: ['load', 'formats', 'headings', 'model'],
    packages: [
      'csv-parse',
      'fast-xml-parser',
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-gfm-footnote',
      'micromark-extension-gfm-footnote',
      'parse5',
    ],
  },
  exporters: {folders: ['load', 'formats', 'model'], packages: []},
  i18n: {folders: [], packages: []},
  styles: {folders: [], packages: ['lit'], names: ['css', 'unsafeCSS']},
  templates: {
    folders: ['model'],
    typeFolders: ['i18n'],
    packages: ['lit'],
    names: ['html', 'nothing', 'noChange'],
  },
  page: {folders: ['load', 'model', 'i18n'], packages: ['lit']},
  interaction: {folders: ['page', 'templates', 'styles', 'model'], packages: ['lit']},
  timeline: {folders: ['page', 'templates', 'styles', 'model'], packages: ['lit']},
  elements: {
    folders: ['model', 'load', 'i18n', 'styles', 'templates', 'page', 'interaction', 'timeline'],
    packages: ['lit', '@lit'],
  },
  server: {
    folders: ['model', 'load', 'exporters', 'i18n', 'styles', 'templates', 'timeline'],
    packages: ['lit'],
  },
  embed: {folders: ['page'], packages: []},
  edge: {folders: ['embed', 'server', 'load', 'model'], packages: []},
  define: {folders: ['elements'], packages: []},
  // What Node gets in the place of the elements; its HTML is what server/ has written.
  node: {
    folders: ['elements', 'server', 'templates', 'page', 'load', 'i18n', 'model'],
    entries: ['index.ts'],
    packages: ['lit'],
  },
  sources: {
    folders: ['importers', 'load', 'model'],
    packages: ['diff', 'robots-parser'],
    isOfNode: true,
  },
  desk: {
    folders: ['sources', 'importers', 'load', 'formats', 'model'],
    packages: [],
    isOfNode: true,
  },
  cli: {
    folders: ['desk', 'sources', 'importers', 'exporters', 'load', 'formats', 'model'],
    packages: ['commander', 'diff', 'tinyglobby'],
    isOfNode: true,
  },
};

/** Layers that run without a page, so that they run in Node and are the same for every reader. */
const WITHOUT_PAGE = ['model', 'headings', 'formats', 'importers', 'exporters', 'templates'];
const PAGE_GLOBALS = [
  'document',
  'window',
  'navigator',
  'location',
  'history',
  'customElements',
  'matchMedia',
  'localStorage',
  'sessionStorage',
  'DOMParser',
];
const NETWORK_GLOBALS = ['XMLHttpRequest', 'WebSocket', 'EventSource'];
const NETWORK_MODULES = ['node:dns', 'node:http', 'node:http2', 'node:https', 'node:net'];
const HTML_SINKS = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'unsafeHTML',
  'sendBeacon',
];
const UNSAFE_NAMES = [
  'unsafeHTML',
  'unsafeSVG',
  'unsafeMathML',
  'unsafeStatic',
  'styleMap',
  'customElement',
];
const VAGUE_NAME = /^(?:utils?|lib|helpers?|internal)(?:\.ts)?$/;

/**
 * What is wrong with one source file, as sentences; none where it is fine.
 *
 * @param {string} path below src/, with `/`: `model/dates.ts`
 */
export function problemsOf(path, text) {
  const problems = nameProblems(path);
  const source = parse(path, text);
  const visit = node => {
    const problem = importProblem(node, path) ?? nodeProblem(node, folderOf(path));
    const {line} = source.getLineAndCharacterOfPosition(node.getStart(source));
    if (problem) problems.push(`${problem} (line ${line + 1})`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return problems;
}

/**
 * The circles among source files, types included; each as the paths that it goes through, beginning
 * with the first in the order of the alphabet.
 *
 * @param {{path: string, text: string}[]} files
 * @returns {string[][]}
 */
export function findCircles(files) {
  const imports = new Map(files.map(({path, text}) => [path, importsOf(path, text)]));
  const circles = new Map();
  const finished = new Set();
  const visit = (path, trail) => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const circle = beginWithFirst(trail.slice(start));
      circles.set(circle.join(), circle);
    }
    if (start >= 0 || finished.has(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...trail, path]);
    finished.add(path);
  };
  for (const {path} of files) visit(path, []);
  return [...circles.values()];
}

function beginWithFirst(circle) {
  const start = circle.indexOf([...circle].sort()[0]);
  return [...circle.slice(start), ...circle.slice(0, start)];
}

/**
 * All that some files stand on: themselves, the files they import in whatever way, and what those
 * import; packages by name.
 *
 * @param {{path: string, text: string}[]} files
 * @param {string[]} starts paths of some of them
 */
export function reach(files, starts) {
  const texts = new Map(files.map(({path, text}) => [path, text]));
  const reached = new Set(starts);
  for (const path of reached) {
    for (const next of importsOf(path, texts.get(path) ?? '')) reached.add(next);
  }
  return [...reached].sort();
}

/** What a file imports in whatever way: paths below src/, and packages by name. */
function importsOf(path, text) {
  const imports = new Set();
  const visit = node => {
    const specifier = specifierOf(node);
    const isOurs = specifier?.startsWith('.');
    if (isOurs) imports.add(targetOf(path, specifier).replace(/\.js$/, '.ts'));
    else if (specifier) imports.add(specifier);
    ts.forEachChild(node, visit);
  };
  visit(parse(path, text));
  return [...imports];
}

function parse(path, text) {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

function folderOf(path) {
  return path.includes('/') ? path.split('/', 1)[0] : '';
}

function targetOf(path, specifier) {
  return posix.normalize(posix.join(dirname(path), specifier));
}

function nameProblems(path) {
  const problems = [];
  const folder = folderOf(path);
  if (folder === '' && !ENTRIES.includes(path))
    problems.push(`is not one of the entries ${ENTRIES.join(', ')}`);
  if (folder !== '' && !(folder in LAYERS))
    problems.push(`is in no layer: there is no folder ${folder}`);
  const vague = path.split('/').find(part => VAGUE_NAME.test(part));
  if (vague) problems.push(`is named after nothing: ${vague}`);
  return problems;
}

function importProblem(node, path) {
  const specifier = specifierOf(node);
  if (specifier === undefined) return undefined;
  const unsafe = namesOf(node).find(name => UNSAFE_NAMES.includes(name));
  if (unsafe) return `imports ${unsafe}`;
  if (specifier.startsWith('.')) return folderProblem(node, path, specifier);
  if (specifier.startsWith('node:')) return nodeModuleProblem(path, specifier);
  return packageProblem(node, path, specifier);
}

function folderProblem(node, path, specifier) {
  const target = targetOf(path, specifier);
  if (!specifier.endsWith('.js')) return `imports ${specifier} without .js`;
  if (target.startsWith('..')) return `imports ${specifier} from outside src/`;
  const [own, folder] = [folderOf(path), folderOf(target)];
  const layer = LAYERS[own];
  if (!layer || folder === own || layer.folders.includes(folder)) return undefined;
  if (isTypeOnly(node) && layer.typeFolders?.includes(folder)) return undefined;
  if (layer.entries?.includes(target.replace(/\.js$/, '.ts'))) return undefined;
  return `imports ${specifier}: ${own} may not import ${folder || 'an entry'}`;
}

function nodeModuleProblem(path, specifier) {
  const isOfNode = ['cli.ts', 'desk.ts'].includes(path) || LAYERS[folderOf(path)]?.isOfNode;
  if (!isOfNode) return `imports ${specifier}: only cli, desk and sources run in Node alone`;
  const isOfNetwork = NETWORK_MODULES.includes(specifier) && folderOf(path) !== 'sources';
  return isOfNetwork
    ? `imports ${specifier}: of the desk, only sources/ uses the network`
    : undefined;
}

function packageProblem(node, path, specifier) {
  const folder = folderOf(path);
  const layer = LAYERS[folder];
  if (!layer) return undefined;
  const isAllowed = layer.packages.some(
    name => specifier === name || specifier.startsWith(`${name}/`),
  );
  if (!isAllowed) return `imports ${specifier}: ${folder} may not import that package`;
  if (isTypeOnly(node) || !layer.names) return undefined;
  const extra = namesOf(node).find(name => !layer.names.includes(name));
  if (!extra) return undefined;
  return `imports ${extra} from ${specifier}: ${folder} may import ${layer.names.join(', ')} only`;
}

function isTypeOnly(node) {
  if (ts.isImportTypeNode(node)) return true;
  const clause = ts.isImportDeclaration(node) ? node.importClause : node;
  return Boolean(clause?.isTypeOnly);
}

function specifierOf(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return node.moduleSpecifier?.text;
  if (ts.isImportTypeNode(node)) return node.argument.literal?.text;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return node.arguments[0]?.text;
  return undefined;
}

function namesOf(node) {
  const bindings = node.importClause?.namedBindings ?? node.exportClause;
  const values = bindings?.elements?.filter(element => !element.isTypeOnly) ?? [];
  return values.map(element => (element.propertyName ?? element.name).text);
}

function nodeProblem(node, folder) {
  if (ts.isTaggedTemplateExpression(node)) return templateProblem(node, folder);
  if (ts.isPropertyAccessExpression(node)) return accessProblem(node, folder);
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) return callProblem(node, folder);
  if (ts.isIdentifier(node) && isValue(node)) return globalProblem(node, folder);
  return undefined;
}

function accessProblem(node, folder) {
  const name = node.name.text;
  const whole = `${node.expression.getText()}.${name}`;
  if (HTML_SINKS.includes(name)) return `uses .${name}`;
  const isClock = ['Date.now', 'performance.now'].includes(whole);
  if (isClock && WITHOUT_PAGE.includes(folder)) return `reads the clock: ${whole}`;
  const isFetch = /^(?:globalThis|window|self)\.fetch$/.test(whole);
  return isFetch && folder !== 'load' ? 'fetches; only load/ may' : undefined;
}

function globalProblem(node, folder) {
  const isOfPage = PAGE_GLOBALS.includes(node.text) && WITHOUT_PAGE.includes(folder);
  if (isOfPage) return `uses ${node.text}; ${folder}/ runs without a page`;
  return NETWORK_GLOBALS.includes(node.text) ? `uses ${node.text}` : undefined;
}

function callProblem(node, folder) {
  const callee = node.expression.getText();
  const [first, second] = node.arguments ?? [];
  if (callee === 'fetch' && folder !== 'load') return 'fetches; only load/ may';
  if (!WITHOUT_PAGE.includes(folder)) return undefined;
  if (callee === 'Date' && ts.isNewExpression(node) && !first) return 'reads the clock: new Date()';
  const isOfReader = /^Intl\.\w+$|\.toLocale\w+$/.test(callee)
    ? isAmbient(first)
    : callee.endsWith('.localeCompare') && isAmbient(second);
  return isOfReader ? `depends on the reader's language: ${callee}()` : undefined;
}

/** Whether a call leaves its language to the machine. */
function isAmbient(locales) {
  return !locales || locales.getText() === 'undefined';
}

function templateProblem(node, folder) {
  if (!['html', 'svg', 'mathml'].includes(node.tag.getText())) return undefined;
  const text = node.template.getText();
  if (/\sstyle\s*=/.test(text))
    return 'has style= in a template, which a content security policy forbids';
  if (/<style[\s>]/.test(text))
    return 'has <style> in a template, which a content security policy forbids';
  if (/\.(?:inner|outer)HTML\s*=/.test(text)) return 'sets HTML in a template';
  const [listener] = /\s@[\w-]+(?==)/.exec(text) ?? [];
  if (listener && folder === 'templates')
    return `listens with${listener}; a template of templates/ has no listener`;
  return undefined;
}

// Names of properties, types and labels are no use of the global of that name.
function isValue(node) {
  const {parent} = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if ('name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent))
    return false;
  if (ts.isBindingElement(parent) && parent.propertyName === node) return false;
  return !ts.isTypeNode(parent) && !ts.isImportSpecifier(parent) && !ts.isExportSpecifier(parent);
}
