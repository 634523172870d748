import {draftFromJson, looksLikeJson} from '../formats/json.js';
import type {Reading} from '../formats/reading.js';
import {issue} from '../model/issues.js';
import {mayBeStoryText, type TextOrigin} from './read-json.js';
import {StoryError} from './story-error.js';

/** Templates for XHTML wrap what is in a script into a CDATA section, which HTML takes for text. */
const CDATA =
  /^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?(.*?)(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?\s*$/s;

const ENTITIES: Record<string, string> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#034;': '"',
  '&#x22;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#039;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};
const ENTITY = /&(?:quot|apos|lt|gt|amp|#0?3[49]|#x22);/gi;

/**
 * What editors of articles do to JSON that is pasted into them. The first that is found is named.
 * None of it can be undone: the words of the story were changed with it. A story may be full of
 * curled quotes; only the first of its JSON tells.
 */
const CHANGES: [trace: RegExp, what: string][] = [
  [/^[\s[{]*(?:[“”„«″]|&(?:#82(?:20|21|43)|[lr]dquo|Prime);)/i, 'the quotes were changed'],
  [/[[{,]\s*<\/?(?:p|br|div|span|code)\b/i, 'tags were put between its lines'],
  [/^\s*[[{][\s[{]*?(?:\u00A0|&nbsp;)/, 'its spaces were changed'],
];
const REMEDY = 'Use a <script type="application/json"> or src: no editor changes these.';
const WAS_ESCAPED = `The editor escaped the quotes of this story; it is read all the same. ${REMEDY}`;

/**
 * Reads what is left of a story that is neither our JSON nor a story text: JSON in a CDATA section,
 * and JSON whose quotes an editor wrote as entities.
 *
 * @returns The text in a CDATA section where that may be a story text.
 * @throws {StoryError} `not-json` where JSON was meant and does not parse; `not-a-story` for an empty
 *     text, a web page, and JSON that is no object.
 */
export function readDamaged(text: string, origin: TextOrigin = {}): Reading | string {
  const inside = CDATA.exec(text)?.[1] ?? text;
  if (inside !== text && mayBeStoryText(inside, origin)) return inside;
  const {src = ''} = origin;
  const place = src || 'the page';
  const asWritten = tryToParse(inside);
  const reading = asWritten ?? tryToParse(unescapeOnce(inside));
  if (!reading) throw explain(inside, src, place);
  const [flaw] = reading.issues;
  if (flaw) throw notAStory(`What came from ${place} is not a story. ${flaw.message}`, src);
  return asWritten ? reading : {...reading, issues: [issue('field-invalid', '', WAS_ESCAPED)]};
}

function tryToParse(text: string): Reading | undefined {
  try {
    return draftFromJson(text);
  } catch {
    return undefined;
  }
}

/** What was escaped twice keeps one of the two. */
function unescapeOnce(text: string): string {
  return text.replace(ENTITY, entity => ENTITIES[entity.toLowerCase()] ?? entity);
}

function explain(text: string, src: string, place: string): StoryError {
  const trimmed = text.trim();
  if (!trimmed) {
    return notAStory(`The story from ${place} is empty. Check the file or the address.`, src);
  }
  // PHP prints its warnings as a few tags before the JSON.
  if (trimmed.startsWith('<') && !looksLikeJson(trimmed)) {
    const expected = 'where a story was expected. Check the address.';
    return notAStory(`A web page came from ${place} ${expected}`, src);
  }
  const message = `The story from ${place} is not valid JSON: ${explainDamage(text)}`;
  return new StoryError('not-json', message, {src});
}

function notAStory(message: string, src: string): StoryError {
  return new StoryError('not-a-story', message, {src});
}

/** Why a text is no JSON, for whoever has to mend it. */
export function explainDamage(text: string): string {
  const change = CHANGES.find(([trace]) => trace.test(text))?.[1];
  if (change) return `${change} by the editor. ${REMEDY}`;
  return `${reasonOf(text)}. It may be cut short, or something else was printed with it.`;
}

function reasonOf(text: string): string {
  try {
    JSON.parse(text);
    return 'it is no object';
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}
