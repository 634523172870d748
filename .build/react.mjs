// dist/react.js and dist/react.d.ts: our elements as components, for React 18 and 19.
import {hoverOf} from './editors.mjs';
import {
  attributesInterface,
  docstring,
  HEADER,
  importTypes,
  pascalCase,
  tagsOf,
} from './frameworks.mjs';

/** The code of the components; it is the same for each element but for the names. */
const RUNTIME = `import {
  createElement, forwardRef, useEffect, useImperativeHandle, useLayoutEffect, useRef,
} from 'react';

const isInBrowser = 'document' in globalThis;
// On a server React 18 warns of layout effects.
const useCommittedEffect = isInBrowser ? useLayoutEffect : useEffect;

function component(Element, {tag, attributes, events}) {
  const Component = forwardRef((props, ref) => {
    // Where the component is used, so that a bundle keeps only what it uses.
    if (isInBrowser) Element.define();
    const element = useRef(null);
    useImperativeHandle(ref, () => element.current, []);
    useListeners(element, events, props);
    return createElement(tag, {...written(props, attributes, events), ref: element});
  });
  Component.displayName = Element.name;
  return Component;
}

/** What a server writes and a browser finds again: text, so that nothing differs. */
function written(props, attributes, events) {
  const result = {};
  for (const [name, value] of Object.entries(props)) {
    if (name in events || value === undefined || value === null || value === false) continue;
    const isData = typeof value === 'object' && name in attributes;
    result[attributes[name] ?? name] = isData ? JSON.stringify(value) : value;
  }
  return result;
}

/** React attaches no listeners of custom events while it hydrates, and React 18 none at all. */
function useListeners(element, events, props) {
  const newest = useRef(props);
  useCommittedEffect(() => {
    newest.current = props;
  });
  useCommittedEffect(() => {
    const target = element.current;
    const until = new AbortController();
    for (const [name, type] of Object.entries(events)) {
      target.addEventListener(type, event => newest.current[name]?.(event), until);
    }
    if (target.state === 'ready') void tellOfFirst(target, newest, until.signal);
    return () => until.abort();
  }, []);
}

/** Tells of a story that came before the page was hydrated. */
async function tellOfFirst(target, newest, {aborted}) {
  const {story} = await target.ready;
  const issues = () => target.issues;
  if (!aborted) newest.current.onStoryLoad?.(new StoryLoadEvent(story, issues));
}
`;

/** @returns {{code: string, types: string}} */
export function reactFiles(elements) {
  return {code: code(elements), types: types(elements)};
}

function code(elements) {
  const imports = elements.map(
    ({tagName, name}) =>
      `import {${name} as ${name}Element} from 'story-widgets/elements/${tagName}';`,
  );
  const components = elements.map(
    element =>
      `export const ${element.name} = /* @__PURE__ */ component(${element.name}Element, ${JSON.stringify(namesOf(element))});`,
  );
  return `'use client';
${HEADER}${imports.join('\n')}
import {StoryLoadEvent} from 'story-widgets';
${RUNTIME}
${components.join('\n')}
`;
}

function namesOf({tagName, attributes, events}) {
  const named = attributes.map(({name, fieldName = name}) => [fieldName, name]);
  return {
    tag: tagName,
    attributes: {className: 'class', ...Object.fromEntries(named)},
    events: Object.fromEntries(events.map(({name}) => [`on${pascalCase(name)}`, name])),
  };
}

function types(elements) {
  return `${HEADER}import type {
  DetailedHTMLProps,
  ForwardRefExoticComponent,
  HTMLAttributes,
  RefAttributes,
} from 'react';
${importTypes(elements)}
${elements.map(element => attributesInterface(element, name => `on${name}`)).join('\n')}
type Html<Element, Own> = Omit<HTMLAttributes<Element>, keyof Own> & Own;
${elements.map(propsOf).join('\n')}
${elements.map(componentOf).join('\n')}
export {${elements.map(({name}) => `${name}Component as ${name}`).join(', ')}};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tagsOf(elements, ({name}) => `DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ${name}Attributes`)}
    }
  }
}
`;
}

function componentOf(element) {
  const {name} = element;
  const type = `ForwardRefExoticComponent<${name}Props & RefAttributes<${name}>>`;
  return `${docstring(hoverOf(element))}\ndeclare const ${name}Component: ${type};`;
}

function propsOf({name, events}) {
  const listeners = events.map(
    ({name: event, type, description}) =>
      `  /** ${description} */\n  on${pascalCase(event)}?: ((event: ${type.text}) => void) | undefined;`,
  );
  return `/** Props of the component for \`${name}\`. */
export type ${name}Props = Html<${name}, ${name}Attributes> & {
${listeners.join('\n')}
};`;
}
