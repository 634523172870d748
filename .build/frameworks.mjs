// The types that React, Vue and Svelte need to know our tags. They have no code: all three set
// properties and listen to events of custom elements themselves.
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
  return {react: react(elements), vue: vue(elements), svelte: svelte(elements)};
}

const HEADER = '// Made from custom-elements.json by the build.\n';

function react(elements) {
  return `${HEADER}import type {DetailedHTMLProps, HTMLAttributes} from 'react';
${importTypes(elements)}
${elements.map(element => attributesInterface(element, `on${'{event}'}`)).join('\n')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({tagName, name}) => `      '${tagName}': DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ${name}Attributes;`).join('\n')}
    }
  }
}
`;
}

function svelte(elements) {
  return `${HEADER}import type {HTMLAttributes} from 'svelte/elements';
${importTypes(elements)}
${elements.map(element => attributesInterface(element, `on${'{event}'}`)).join('\n')}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements.map(({tagName, name}) => `    '${tagName}': HTMLAttributes<${name}> & ${name}Attributes;`).join('\n')}
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
${elements.map(({tagName, name}) => `    '${tagName}': Element<${name}, ${name}Attributes, ${name}Events>;`).join('\n')}
  }
}
`;
}

/**
 * Attributes under the names of HTML, properties under theirs; events where the framework names
 * them so.
 */
function attributesInterface({name, description, attributes, members, events}, eventName) {
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
  for (const {name: event, type, description: meaning} of eventName ? events : [])
    add(eventName.replace('{event}', event), `(event: ${type.text}) => void`, meaning);
  return `/** ${description.split('\n')[0]} */\nexport interface ${name}Attributes {\n${[...lines.values()].join('\n')}\n}\n`;
}

function optional(type) {
  return type.includes('undefined') ? type : `${type} | undefined`;
}

function importTypes(elements) {
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
