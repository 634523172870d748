import type {ArgTypes} from '@storybook/web-components-vite';
import {THEMED_TAGS, tokenTable, type Token} from '../src/styles/token-table.js';

/** What is shown here of a manifest (https://custom-elements-manifest.open-wc.org). */
export interface Manifest {
  modules: {declarations?: Declaration[]}[];
}

interface Described {
  name?: string;
  description?: string;
  default?: string;
  type?: {text?: string};
  inheritedFrom?: {name: string};
}

interface Member extends Described {
  kind: 'field' | 'method';
  privacy?: string;
  static?: boolean;
  readonly?: boolean;
  attribute?: string;
}

interface Declaration extends Described {
  tagName?: string;
  superclass?: {name: string};
  attributes?: Described[];
  members?: Member[];
  slots?: Described[];
  events?: Described[];
  cssParts?: Described[];
  cssStates?: Described[];
}

/**
 * Everything that an element offers, as rows of its table. What a page can write has a live
 * control: attributes, slots, custom properties. The rest has its kind in its name (`part:marker`),
 * so that a part and an attribute may share a name.
 */
export function argTypesOf(tag: string, {modules}: Manifest): ArgTypes {
  const all = modules.flatMap(({declarations = []}) => declarations);
  const own = all.find(({tagName}) => tagName === tag);
  if (!own) return {};
  const lineage = ancestry(own, all);
  // An element inherits the slots, events and states of its base class.
  const collect = <Key extends 'slots' | 'events' | 'cssParts' | 'cssStates'>(
    key: Key,
  ): Described[] => [
    ...new Map(
      lineage.flatMap(each => each[key] ?? []).map(item => [item.name ?? '', item]),
    ).values(),
  ];
  const attributes = own.attributes ?? [];
  const hasAttribute = new Set(attributes.map(({name}) => name));
  return Object.fromEntries(
    [
      ...attributes.map(item => row(item.name ?? '', item, 'attributes', control(item))),
      ...(own.members ?? [])
        .filter(isPublic)
        .filter(
          ({name, attribute}) =>
            !hasAttribute.has(name) || (attribute !== undefined && attribute !== name),
        )
        .map(item => row(`.${item.name}`, item, item.kind === 'method' ? 'methods' : 'properties')),
      ...collect('slots').map(item =>
        row(
          item.name ? `slot:${item.name}` : 'content',
          {...item, name: item.name || 'default'},
          'slots',
          item.name ? {control: {type: 'text'}} : undefined,
        ),
      ),
      // The analyzer also takes the first argument of a dispatched event for a name.
      ...collect('events')
        .filter(({name}) => name?.startsWith('story-'))
        .map(item => row(`event:${item.name}`, item, 'events')),
      ...collect('cssParts').map(item => row(`part:${item.name}`, item, 'parts')),
      ...collect('cssStates').map(item =>
        row(`state:${item.name}`, {...item, name: `:state(${item.name})`}, 'states'),
      ),
      ...((THEMED_TAGS as readonly string[]).includes(tag)
        ? tokenTable.flatMap(token => customProperties(tag, token))
        : []),
    ].flatMap(rows => Object.entries(rows)),
  );
}

function ancestry(declaration: Declaration, all: readonly Declaration[]): Declaration[] {
  const parent = all.find(({name}) => name !== undefined && name === declaration.superclass?.name);
  return parent ? [...ancestry(parent, all), declaration] : [declaration];
}

function isPublic({name = '', privacy = 'public', static: isStatic}: Member): boolean {
  return privacy === 'public' && !isStatic && !/^(?:#|_|\[)/.test(name);
}

function row(
  key: string,
  {name = '', description, default: default_, type}: Described,
  category: string,
  given: object = {control: {disable: true}},
): ArgTypes {
  return {
    [key]: {
      name,
      description,
      table: {
        category,
        type: {summary: type?.text},
        defaultValue: {summary: default_ === undefined ? undefined : readable(default_)},
      },
      ...given,
    },
  };
}

/** `10_000` and `'full'` as a page would write them. */
function readable(code: string): string {
  return code.replace(/(?<=\d)_(?=\d)/g, '').replace(/^'(.*)'$/, '$1');
}

/** The control for an attribute, by its type. */
function control({type}: Described): object {
  const text = type?.text ?? '';
  const choices = [...text.matchAll(/'([^']*)'/g)].map(([, choice]) => choice);
  if (choices.length) return {control: {type: 'select'}, options: choices};
  const hasOwnControl = text === 'boolean' || text === 'number';
  return {control: {type: hasOwnControl ? text : 'text'}};
}

/** A row for a token; for a colour another one, for dark pages. */
function customProperties(tag: string, token: Token): ArgTypes[] {
  const {name, meaning, property, dark} = token;
  const onLight = customProperty(`--${tag}-${name}`, token, token);
  if (!dark) return [onLight];
  const inTheDark = {...token, meaning: `${meaning} On a dark page; else \`${property}\` holds.`};
  return [onLight, customProperty(`--${tag}-${name}-dark`, inTheDark, dark)];
}

function customProperty(
  own: string,
  token: Token,
  shared: {property: string; default: string},
): ArgTypes {
  return {
    [own]: {
      name: own,
      description: `${token.meaning} For all elements: \`${shared.property}\`.`,
      table: {
        category: 'custom properties',
        type: {summary: token.kind},
        defaultValue: {summary: shared.default},
      },
      ...tokenControl(token),
    },
  };
}

function tokenControl({kind, range, values}: Token): object {
  if (kind === 'color') return {control: {type: 'color'}};
  if (values) return {control: {type: 'select'}, options: values};
  if (kind === 'number' && range) return {control: {type: 'range', ...range}};
  return {control: {type: 'text'}};
}
