import {html, nothing, type TemplateResult} from 'lit';

/** What a template says once: which of its values stand between tags, not in one. */
interface Known {
  id: number;
  isContent: readonly boolean[];
}

/** Caches of what never changes: the templates that are joined, and what became of them. */
const known = new WeakMap<TemplateStringsArray, Known>();
const joined = new Map<string, TemplateStringsArray>();
let knownCount = 0;

/**
 * Joins a template with those inside it, and with its lists, into one. Lit keeps a comment for each
 * place of a template, two for each item of a list, and an object for each template inside: a
 * timeline of a thousand events has no room for these.
 *
 * Only text keeps a place of its own. Where another part is there than before, all is drawn anew; so
 * this is for what rarely changes.
 *
 * @example
 * join(html`<li>${html`<b>${'a'}</b>`}${nothing}</li>`) // as html`<li><b>${'a'}</b></li>`
 */
export function join(template: TemplateResult): TemplateResult {
  // Which templates there are, and where text stands in them: `(0t(1))`.
  let key = '';
  const texts = [''];
  const values: unknown[] = [];

  const addText = (text = ''): void => {
    texts[texts.length - 1] += text;
  };
  const addPlace = (value: unknown): void => {
    values.push(value);
    texts.push('');
  };
  const addContent = (value: unknown): void => {
    if (isAbsent(value)) return;
    if (Array.isArray(value)) value.forEach(addContent);
    else if (isTemplate(value)) addTemplate(value);
    else {
      key += 't';
      addPlace(value);
    }
  };
  const addTemplate = ({strings, values: own}: TemplateResult): void => {
    const {id, isContent} = knowledgeOf(strings);
    key += `(${id}`;
    strings.forEach((text, index) => {
      if (index) (isContent[index - 1] ? addContent : addPlace)(own[index - 1]);
      addText(text);
    });
    key += ')';
  };

  addTemplate(template);
  let strings = joined.get(key);
  if (!strings) {
    strings = Object.assign(texts, {raw: texts});
    joined.set(key, strings);
  }
  return html(strings, ...values);
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
  return typeof value === 'object' && value !== null && 'strings' in value;
}
