import {html, nothing, type TemplateResult} from 'lit';
import {Directive, directive, type DirectiveResult} from 'lit/directive.js';
import {fillTexts, TEXT_PLACE} from './fill-texts.js';

/** The beginning of a template, up to where its element has an attribute. */
const START = /^\s*<[\w-]+/;

/** What a template says once: which of its values stand between tags, not in one. */
interface Known {
  id: number;
  isContent: readonly boolean[];
}

/** Caches of what never changes: the templates that are joined, and what became of them. */
const known = new WeakMap<TemplateStringsArray, Known>();
const joined = new Map<string, TemplateStringsArray>();
let knownCount = 0;

class DrawJoined extends Directive {
  override render(template: TemplateResult): TemplateResult {
    return flatten(template);
  }
}

const drawJoined = directive(DrawJoined);

/** A template that is drawn as one with those inside it, or within another one. */
interface Joined extends DirectiveResult {
  template: TemplateResult;
}

/**
 * Joins a template with those inside it, and with its lists, into one. Lit keeps a comment for each
 * place of a template, two for each item of a list, and an object for each template inside: a
 * timeline of a thousand events has no room for these.
 *
 * What is neither a text nor a template keeps a place of its own. Where another part is there than
 * before, all is drawn anew; so this is for what rarely changes.
 *
 * @param template - One element, and what is in it.
 * @example
 * join(html`<li>${html`<b>${'a'}</b>`}${nothing}</li>`) // drawn as html`<li><b>${'a'}</b></li>`
 */
export function join(template: TemplateResult): Joined {
  return Object.assign(drawJoined(template), {template});
}

function flatten(template: TemplateResult): TemplateResult {
  // Which templates there are, and where texts and places stand in them: `(0t(1))`.
  let key = '';
  const strings = [''];
  const values: unknown[] = [];
  const texts: unknown[] = [];

  const addString = (text = ''): void => {
    strings[strings.length - 1] += text;
  };
  const addPlace = (value: unknown): void => {
    values.push(value);
    strings.push('');
  };
  const addContent = (value: unknown): void => {
    if (isAbsent(value)) return;
    if (Array.isArray(value)) value.forEach(addContent);
    else if (isTemplate(value)) addTemplate(value);
    else if (isJoined(value)) addTemplate(value.template);
    else if (isObject(value)) {
      key += 'p';
      addPlace(value);
    } else {
      key += 't';
      texts.push(value);
      addString(TEXT_PLACE);
    }
  };
  const addTemplate = (added: TemplateResult): void => {
    const {id, isContent} = knowledgeOf(added.strings);
    key += `(${id}`;
    added.strings.forEach((text, index) => {
      if (index) (isContent[index - 1] ? addContent : addPlace)(added.values[index - 1]);
      addString(text);
    });
    key += ')';
  };

  addTemplate(template);
  let whole = joined.get(key);
  if (!whole) {
    whole = withTexts(strings);
    joined.set(key, whole);
  }
  return html(whole, fillTexts(texts), ...values);
}

/** Makes a place for all texts in the start tag of the element around them. */
function withTexts([first = '', ...others]: string[]): TemplateStringsArray {
  const [start = ''] = START.exec(first) ?? [];
  const strings = [`${start} `, first.slice(start.length), ...others];
  return Object.assign(strings, {raw: strings});
}

function knowledgeOf(strings: TemplateStringsArray): Known {
  let knowledge = known.get(strings);
  if (!knowledge) {
    knowledge = {id: knownCount++, isContent: contentPlaces(strings)};
    known.set(strings, knowledge);
  }
  return knowledge;
}

function contentPlaces(strings: TemplateStringsArray): boolean[] {
  let isInTag = false;
  return strings.map(text => {
    const start = text.lastIndexOf('<');
    const end = text.lastIndexOf('>');
    if (start !== end) isInTag = start > end;
    return !isInTag;
  });
}

function isAbsent(value: unknown): boolean {
  return value === nothing || value === undefined || value === null || value === '';
}

function isTemplate(value: unknown): value is TemplateResult {
  return isObject(value) && 'strings' in value;
}

function isJoined(value: unknown): value is Joined {
  return isObject(value) && 'template' in value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
