import type {SplitHeadings} from '../headings/headings.js';
import type {TranslateDate} from '../formats/printed-dates.js';
import type {Reading} from '../formats/reading.js';
import {
  draftFromText,
  likelyLanguages,
  looksLikeStory,
  mayHaveDisclosure,
} from '../formats/text.js';
import type {FindDisclosure} from '../formats/text-context.js';
import type {FindLists, TextForms} from '../formats/text-forms.js';
import type {Language} from '../formats/text-language.js';
import type {ReadRecord} from '../formats/text-record.js';
import {notAStoryWords} from './story-error.js';

/**
 * Reads a story text in a page. The words of other languages, and then the reader of their dates,
 * are fetched only if the text is not English; what finds headings in paragraphs only where none are
 * marked; what reads other forms than the usual only where a text has them, and what finds lists
 * that nothing names where one is missing then.
 *
 * @returns Where the text holds no story, a sentence that says so: whoever fetched this reader may
 *     have errors of another copy of ours.
 */
export async function readText(text: string, src: string): Promise<Reading | string> {
  const languages = await fetchLanguages(likelyLanguages(text));
  const parts: Parts = {};
  const isArabic = /[\u0600-\u06ff]/.test(text);
  const asked = new Set<keyof Parts>();
  // Dates that are read, or lists that are found, may show that another part is needed.
  for (;;) {
    const {draft, issues, missing} = readWith(text, languages, parts);
    const next = missing.filter(part => !asked.has(part));
    if (!next.length) return looksLikeStory(draft) ? {draft, issues} : notAStoryWords(src);
    await Promise.all(next.map(part => FETCH[part](parts, isArabic).catch(warnOfMissing)));
    for (const part of next) asked.add(part);
  }
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
    warnOfMissing();
    return [];
  }
}

/** What few texts need. */
interface Parts {
  translate?: TranslateDate;
  splitHeadings?: SplitHeadings;
  splitOtherHeadings?: SplitHeadings;
  forms?: TextForms;
  readRecord?: ReadRecord | undefined;
  findDisclosure?: FindDisclosure;
  findLists?: FindLists | undefined;
}

/** Reads a text with the parts that are known, and says which others it needs. */
function readWith(
  text: string,
  languages: readonly Language[],
  parts: Parts,
): Reading & {missing: (keyof Parts)[]} {
  const missing = new Set<keyof Parts>();
  const ask = (part: keyof Parts): [] => {
    missing.add(part);
    return [];
  };
  const {isInUsualForms, ...reading} = draftFromText(text, {
    languages,
    translate() {
      missing.add('translate');
      return '';
    },
    splitHeadings: () => ask('splitHeadings'),
    splitOtherHeadings: () => ask('splitOtherHeadings'),
    ...parts,
  });
  if (mayHaveDisclosure(text)) missing.add('findDisclosure');
  if (!isInUsualForms) missing.add('forms');
  if (parts.forms?.mayHaveRecord?.(text)) missing.add('readRecord');
  if (parts.forms?.mayMissList?.(reading)) missing.add('findLists');
  return {...reading, missing: [...missing]};
}

const FETCH: {
  readonly [Part in keyof Parts]-?: (parts: Parts, isArabic: boolean) => Promise<void>;
} = {
  /**
   * Translates dates into English, for the language of the story, else of the page; in Arabic those
   * of other calendars, too.
   */
  async translate(parts, isArabic) {
    const translate = isArabic
      ? (await import('../formats/other-calendars.js')).translateAnyCalendar
      : (await import('../formats/translate-date.js')).translateDate;
    parts.translate = (date, lang) => translate(date, lang || document.documentElement.lang);
  },
  /** Without it headings that run into paragraphs stay there. */
  async splitHeadings(parts) {
    parts.splitHeadings = (await import('../headings/headings.js')).splitHeadings;
  },
  async splitOtherHeadings(parts) {
    parts.splitOtherHeadings = (await import('../headings/other-headings.js')).splitOtherHeadings;
  },
  /** Without it a text in other forms is read as if it were in the usual ones. */
  async forms(parts) {
    parts.forms = (await import('../formats/all-forms.js')).ALL_FORMS;
  },
  /** Without it what content systems write above a story stays in the text. */
  async readRecord(parts) {
    parts.readRecord = await parts.forms?.loadRecord?.();
  },
  /** Without it the line that says how the story was made stays in the text. */
  async findDisclosure(parts) {
    parts.findDisclosure = (await import('../formats/find-disclosure.js')).findDisclosure;
  },
  /** Without it lists that nothing names stay in the text. */
  async findLists(parts) {
    parts.findLists = await parts.forms?.loadLists?.();
  },
};

function warnOfMissing(): void {
  console.warn(
    '[story-widgets] A part of the reader of story text could not be fetched. ' +
      'Publish the files beside the script with it.',
  );
}
