// The types that Preact, Solid, Vue and Svelte need to know our tags. They have no code: all four set
// properties and listen to events of custom elements themselves. React is in react.mjs.
import {hoverOf} from './editors.mjs';
import {elementsOf} from './manifest.mjs';

/** Types of the data that our properties take; the package exports all of them. */
const TYPE_NAME = /\b(?:[A-Z]\w*)\b/g;
const GLOBAL_TYPES = new Set([
  'Promise',
  'RequestCredentials',
  'CustomElementRegistry',
  'Record',
  'Array',
]);

/** @returns {Record<string, string>} declaration files by the name of their entry */
export function frameworkTypes(manifest) {
  const elements = elementsOf(manifest);
  return {
    preact: preact(elements),
    solid: solid(elements),
    vue: vue(elements),
    svelte: svelte(elements),
  };
}

export const HEADER = '// Made from custom-elements.json by the build.\n';

function preact(elements) {
  return `${HEADER}import type {JSX as Jsx} from 'preact';
${importTypes(elements)}
${elements.map(element => attributesInterface(element, name => `on${name}`)).join('\n')}
type Html<Element extends EventTarget, Own> = Omit<Jsx.HTMLAttributes<Element>, keyof Own> & Own;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${tagsOf(elements, ({name}) => `Html<${name}, ${name}Attributes>`)}
    }
  }
}
`;
}

function solid(elements) {
  return `${HEADER}import type {JSX as Jsx} from 'solid-js';
${importTypes(elements)}
${elements.map(element => attributesInterface(element, name => `on:${name}`)).join('\n')}
type Html<Element, Own> = Omit<Jsx.HTMLAttributes<Element>, keyof Own> & Own;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${tagsOf(elements, ({name}) => `Html<${name}, ${name}Attributes>`)}
    }
  }
}
`;
}

function svelte(elements) {
  return `${HEADER}import type {HTMLAttributes} from 'svelte/elements';
${importTypes(elements)}
${elements.map(element => attributesInterface(element, name => `on${name}`)).join('\n')}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tagsOf(elements, ({name}) => `HTMLAttributes<${name}> & ${name}Attributes`)}
  }
}
`;
}

function vue(elements) {
  return `${HEADER}import type {HTMLAttributes, PublicProps} from 'vue';
${importTypes(elements)}
${elements.map(element => attributesInterface(element)).join('\n')}
type Listeners<Events> = {[Name in keyof Events & string as \`on\${Capitalize<Name>}\`]?: (event: Events[Name]) => void};
type Element<Class, Attributes, Events> = new () => Class & {$props: HTMLAttributes & PublicProps & Attributes & Listeners<Events>};

${elements.map(({name, events}) => `interface ${name}Events {\n${events.map(event => `  '${camelCase(event.name)}': ${event.type.text};`).join('\n')}\n}\n`).join('\n')}
declare module 'vue' {
  interface GlobalComponents {
${tagsOf(elements, ({name}) => `Element<${name}, ${name}Attributes, ${name}Events>`)}
  }
}
`;
}

/** A line for each tag, explained where an editor hovers over it. */
export function tagsOf(elements, typeOf) {
  return elements
    .map(element => `${docstring(hoverOf(element))}\n'${element.tagName}': ${typeOf(element)};`)
    .join('\n')
    .replace(/^/gm, '      ');
}

export function docstring(text) {
  return `/**\n${text.replace(/^/gm, ' * ').replaceAll(' * \n', ' *\n')}\n */`;
}

/**
 * Attributes under the names of HTML, properties under theirs; events where the framework names
 * them so.
 */
export function attributesInterface({name, description, attributes, members, events}, nameOfEvent) {
  const lines = new Map();
  const add = (key, type, meaning) =>
    lines.set(
      key,
      `${meaning ? `  /** ${meaning.replace(/\s*\n\s*/g, ' ')} */\n` : ''}  '${key}'?: ${type};`,
    );
  for (const {
    name: property,
    kind,
    type,
    readonly,
    static: isStatic,
    description: meaning,
  } of members) {
    if (kind === 'field' && !readonly && !isStatic) add(property, optional(type.text), meaning);
  }
  for (const {name: attribute, type, description: meaning} of attributes) {
    if (!lines.has(attribute)) add(attribute, optional(type.text), meaning);
  }
  for (const {name: event, type, description: meaning} of nameOfEvent ? events : [])
    add(nameOfEvent(event), `((event: ${type.text}) => void) | undefined`, meaning);
  return `/** ${description.split('\n')[0]} */\nexport interface ${name}Attributes {\n${[...lines.values()].join('\n')}\n}\n`;
}

function optional(type) {
  return type.includes('undefined') ? type : `${type} | undefined`;
}

export function importTypes(elements) {
  const names = new Set(
    elements
      .flatMap(({name, members, events}) => [
        name,
        ...events.map(({type}) => type.text),
        ...members
          .filter(({kind, readonly}) => kind === 'field' && !readonly)
          .flatMap(({type}) => type.text.match(TYPE_NAME) ?? []),
      ])
      .filter(type => !GLOBAL_TYPES.has(type)),
  );
  return `import type {${[...names].sort().join(', ')}} from './index.js';\n`;
}

function camelCase(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** `story-load` → `StoryLoad` */
export function pascalCase(name) {
  return camelCase(`-${name}`);
}
