// dist/custom-elements.json: what each element is, from its docstring, its fields and their types.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {create, ts as analyzerTs} from '@custom-elements-manifest/analyzer/index.js';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import ts from 'typescript';
import {declarationOf, docOf, literalOf, paragraphs} from './source.mjs';

const SCHEMA_VERSION = '2.1.0';
const BASE = 'StoryElement';

/**
 * The custom elements manifest of the package.
 *
 * @param {string} root the folder of package.json
 * @param source what `readSource()` gave
 * @param {(tag: string) => object[]} cssProperties what a theme may set of an element
 */
export function createManifest(root, source, cssProperties) {
  const paths = source.paths.filter(path => /^src\/(?:elements|define)\//.test(path));
  const modules = paths.map(path =>
    analyzerTs.createSourceFile(
      path,
      readFileSync(join(root, path), 'utf8'),
      analyzerTs.ScriptTarget.ES2022,
      true,
    ),
  );
  const analyzed = create({modules, plugins: litPlugin()});
  const eventTypes = readEventTypes(source);
  const elements = analyzed.modules
    .flatMap(({path, declarations}) => declarations.map(declaration => ({path, declaration})))
    .filter(({declaration: {tagName, name}}) => tagName || name === BASE)
    .map(({path, declaration}) => ({
      kind: 'javascript-module',
      path: published(path),
      declarations: [describeElement(declaration, {source, eventTypes, cssProperties})],
      exports: [
        {
          kind: 'js',
          name: declaration.name,
          declaration: {name: declaration.name, module: published(path)},
        },
      ],
    }));
  const definitions = elements.flatMap(({path, declarations: [{tagName, name}]}) =>
    tagName
      ? [
          {
            kind: 'javascript-module',
            path: `dist/define/${tagName}.js`,
            declarations: [],
            exports: [
              {kind: 'custom-element-definition', name: tagName, declaration: {name, module: path}},
            ],
          },
        ]
      : [],
  );
  return {
    schemaVersion: SCHEMA_VERSION,
    modules: [describeIndex(source, elements), ...elements, ...definitions],
  };
}

/** The elements of a manifest, in the order of their tags. */
export function elementsOf({modules}) {
  return modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

/** What `import … from 'story-widgets'` offers, types too. */
function describeIndex({file, checker}, elements) {
  const path = 'dist/index.js';
  const names = checker
    .getExportsOfModule(checker.getSymbolAtLocation(file('src/index.ts')))
    .map(({name}) => name)
    .sort();
  const moduleOf = name =>
    elements.find(({declarations: [declaration]}) => declaration.name === name)?.path ?? path;
  return {
    kind: 'javascript-module',
    path,
    declarations: [],
    exports: names.map(name => ({kind: 'js', name, declaration: {name, module: moduleOf(name)}})),
  };
}

function describeElement(declaration, {source, eventTypes, cssProperties}) {
  const {
    kind,
    name,
    tagName,
    description = '',
    superclass,
    attributes = [],
    members = [],
    events = [],
    slots = [],
    cssParts = [],
    cssStates = [],
  } = declaration;
  const fields = readFields(name, source);
  const isPublic = ({name: member, privacy, static: isStatic}) =>
    !privacy || privacy === 'public'
      ? (fields.has(member) && !fields.get(member).isInternal) || isStatic
      : false;
  return {
    kind,
    name,
    ...(tagName && {tagName}),
    customElement: true,
    description: paragraphs(description),
    superclass: {
      name: superclass.name,
      ...(superclass.package
        ? {package: superclass.package}
        : {module: published(superclass.module.replace(/^\//, ''))}),
    },
    attributes: attributes.map(attribute => describeAttribute(attribute, fields)),
    members: members
      .filter(isPublic)
      .map(member => describeMember(member, fields.get(member.name))),
    events: events
      .filter(event => event.name in eventTypes && event.description)
      .map(event =>
        prune({
          name: event.name,
          description: event.description,
          type: {text: eventTypes[event.name]},
          inheritedFrom: origin(event.inheritedFrom),
        }),
      ),
    slots: slots.map(({name: slot, description: meaning}) => ({name: slot, description: meaning})),
    cssParts: cssParts.map(({name: part, description: meaning}) => ({
      name: part,
      description: meaning,
    })),
    cssStates: cssStates.map(({name: state, description: meaning}) => ({
      name: state,
      description: meaning,
    })),
    ...(tagName && {cssProperties: cssProperties(tagName)}),
  };
}

/**
 * An attribute says what its field says; one without a field stands in the docstring of its class.
 */
function describeAttribute({name, fieldName, type, description, inheritedFrom}, fields) {
  const field = fields.get(fieldName) ?? {type: type.text, description: paragraphs(description)};
  return prune({
    name,
    description: field.description,
    type: {text: field.type.replace(/ \| (?:null|undefined)\b/g, '')},
    parsedType: field.parsedType && {text: field.parsedType},
    default: field.value,
    fieldName,
    inheritedFrom: origin(inheritedFrom),
  });
}

function describeMember(
  {
    kind,
    name,
    static: isStatic,
    readonly,
    attribute,
    parameters,
    return: returned,
    description,
    inheritedFrom,
  },
  field,
) {
  const shared = {
    kind,
    name,
    static: isStatic,
    description: field?.description || paragraphs(description ?? ''),
    inheritedFrom: origin(inheritedFrom),
  };
  if (kind === 'method') {
    return prune({
      ...shared,
      parameters: parameters
        ?.filter(parameter => parameter.name !== 'this')
        .map(({name: parameter, type, default: value, optional}) =>
          prune({name: parameter, type, default: value, optional}),
        ),
      return: field?.returns ? {type: {text: field.returns}} : returned,
    });
  }
  return prune({
    ...shared,
    type: field && {text: field.type},
    parsedType: field?.parsedType && {text: field.parsedType},
    default: isStatic ? undefined : field?.value,
    readonly,
    attribute,
  });
}

/**
 * The fields, accessors and methods of a class and those that it inherits from ours, by name, with
 * types in full.
 */
function readFields(name, {checker, paths, file}) {
  const fields = new Map();
  for (let className = name; className;) {
    const node = paths
      .map(path => declarationOf(file(path), className))
      .find(found => found && ts.isClassDeclaration(found));
    if (!node) break;
    for (const member of node.members) {
      if (!member.name || !ts.isIdentifier(member.name) || fields.has(member.name.text)) continue;
      if (
        ts.getCombinedModifierFlags(member) &
        (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)
      )
        continue;
      fields.set(member.name.text, describeField(member, checker));
    }
    className = node.heritageClauses?.[0]?.types[0]?.expression.getText();
  }
  return fields;
}

function describeField(member, checker) {
  const type = checker.getTypeAtLocation(member);
  const internalTag = ts.getJSDocTags(member).find(tag => tag.tagName.text === 'internal');
  const written =
    member.type && !ts.isMethodDeclaration(member)
      ? member.type.getText()
      : checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  const parts = type.isUnion()
    ? type.types.filter(part => part.flags & ~ts.TypeFlags.Undefined)
    : [];
  const isWords = parts.length > 1 && parts.every(part => part.isStringLiteral());
  const value =
    member.initializer &&
    (literalOf(member.initializer) ?? constantOf(member.initializer, checker));
  return {
    type: written,
    parsedType: isWords ? parts.map(part => `'${part.value}'`).join(' | ') : undefined,
    value: printDefault(value),
    description: docOf(member) || internalTag?.comment || '',
    isInternal: Boolean(internalTag),
    returns: ts.isMethodDeclaration(member) ? member.type?.getText() : undefined,
  };
}

/** The value of a constant that an initializer names. */
function constantOf(expression, checker) {
  const declaration =
    ts.isIdentifier(expression) && checker.getSymbolAtLocation(expression)?.valueDeclaration;
  return declaration?.initializer && literalOf(declaration.initializer);
}

/**
 * The class of each event, from where it is declared for TypeScript: `{'story-load':
 * 'StoryLoadEvent'}`.
 */
function readEventTypes({file}) {
  const {members} = declarationOf(file('src/page/events.ts'), 'HTMLElementEventMap');
  return Object.fromEntries(members.map(({name, type}) => [name.text, type.getText()]));
}

function origin(inheritedFrom) {
  return inheritedFrom && {name: inheritedFrom.name, module: published(inheritedFrom.module)};
}

function published(path) {
  return path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
}

function prune(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

/** A default as code has it; `undefined` where it is none that fits on a line. */
function printDefault(value) {
  if (value === undefined || typeof value === 'object') return undefined;
  return typeof value === 'string' ? `'${value}'` : String(value);
}
