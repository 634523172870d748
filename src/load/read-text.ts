import type {SplitHeadings} from '../formats/headings.js';
import type {TranslateDate} from '../formats/printed-dates.js';
import type {Reading} from '../formats/reading.js';
import {draftFromText, likelyLanguages, looksLikeStory} from '../formats/text.js';
import type {TextForms} from '../formats/text-forms.js';
import type {Language} from '../formats/text-language.js';
import {notAStoryWords} from './story-error.js';

const MAX_READINGS = 3;

/**
 * Reads a story text in a page. The words of other languages, and then the reader of their dates,
 * are fetched only if the text is not English; what finds headings in paragraphs only where none are
 * marked; what reads other forms than the usual only where a text has them.
 *
 * @returns Where the text holds no story, a sentence that says so: whoever fetched this reader may
 *     have errors of another copy of ours.
 */
export async function readText(text: string, src: string): Promise<Reading | string> {
  const languages = await fetchLanguages(likelyLanguages(text));
  const known: Parts = {};
  let reading = readWith(text, languages, known);
  // Dates that are read, or lists that are found, may show that another part is needed.
  for (let count = 1; count < MAX_READINGS && reading.missing.length; count++) {
    await Promise.all(reading.missing.map(part => FETCH[part](known)));
    reading = readWith(text, languages, known);
  }
  const {draft, issues} = reading;
  return looksLikeStory(draft) ? {draft, issues} : notAStoryWords(src);
}

/** The words of languages, which one file has for each script; none where it could not be fetched. */
async function fetchLanguages(langs: readonly string[]): Promise<readonly Language[]> {
  const [first] = langs;
  if (!first) return [];
  try {
    if (langs.includes('en')) return (await import('../formats/words-latin.js')).LATIN_LANGUAGES;
    if (['ko', 'ja'].includes(first)) {
      return (await import('../formats/words-east-asian.js')).EAST_ASIAN_LANGUAGES;
    }
    return (await import('../formats/words-other-scripts.js')).LANGUAGES_IN_OTHER_SCRIPTS;
  } catch {
    warnOfMissing('words of other languages');
    return [];
  }
}

/** What few texts need; `null` where it could not be fetched. */
interface Parts {
  translate?: TranslateDate | null;
  splitHeadings?: SplitHeadings | null;
  forms?: TextForms | null;
}

/** Reads a text with the parts that are known, and says which others it needs. */
function readWith(
  text: string,
  languages: readonly Language[],
  {translate, splitHeadings, forms}: Parts,
): Reading & {missing: (keyof Parts)[]} {
  const missing = new Set<keyof Parts>();
  const noteDate = (): string => {
    missing.add('translate');
    return '';
  };
  const noteHeadings = (): [] => {
    missing.add('splitHeadings');
    return [];
  };
  const {isInUsualForms, ...reading} = draftFromText(text, {
    languages,
    translate: translate === undefined ? noteDate : (translate ?? undefined),
    splitHeadings: splitHeadings === undefined ? noteHeadings : (splitHeadings ?? undefined),
    forms: forms ?? undefined,
  });
  if (!isInUsualForms && forms === undefined) missing.add('forms');
  return {...reading, missing: [...missing]};
}

const FETCH: {readonly [Part in keyof Parts]-?: (parts: Parts) => Promise<void>} = {
  /** Translates dates into English, for the language of the story, else of the page. */
  async translate(parts) {
    parts.translate = null;
    try {
      const {translateDate} = await import('../formats/translate-date.js');
      parts.translate = (date, lang) => translateDate(date, lang || document.documentElement.lang);
    } catch {
      warnOfMissing('reader of dates in other languages');
    }
  },
  /** Without it headings that run into paragraphs stay there. */
  async splitHeadings(parts) {
    parts.splitHeadings = null;
    try {
      parts.splitHeadings = (await import('../formats/headings.js')).splitHeadings;
    } catch {
      warnOfMissing('finder of headings');
    }
  },
  /** Without it a text in other forms is read as if it were in the usual ones. */
  async forms(parts) {
    parts.forms = null;
    try {
      parts.forms = (await import('../formats/all-forms.js')).ALL_FORMS;
    } catch {
      warnOfMissing('reader of other forms');
    }
  },
};

function warnOfMissing(part: string): void {
  console.warn(
    `[story-widgets] The ${part} could not be fetched. Publish the files beside the script with it.`,
  );
}
