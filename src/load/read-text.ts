import type {SplitHeadings} from '../formats/headings.js';
import type {TranslateDate} from '../formats/printed-dates.js';
import type {Reading} from '../formats/reading.js';
import {draftFromText, likelyLanguages, looksLikeStory} from '../formats/text.js';
import type {Language} from '../formats/text-language.js';
import {notAStoryWords} from './story-error.js';

/**
 * Reads a story text in a page. The words of other languages, and then the reader of their dates,
 * are fetched only if the text is not English; what finds headings in paragraphs only where none are
 * marked.
 *
 * @returns Where the text holds no story, a sentence that says so: whoever fetched this reader may
 *     have errors of another copy of ours.
 */
export async function readText(text: string, src: string): Promise<Reading | string> {
  const languages = await fetchLanguages(likelyLanguages(text));
  let hasForeignDates = false;
  const noteForeignDate = (): string => {
    hasForeignDates = true;
    return '';
  };
  let hasUnmarkedHeadings = false;
  const noteUnmarkedHeadings = (): [] => {
    hasUnmarkedHeadings = true;
    return [];
  };
  let reading = draftFromText(text, {
    translate: noteForeignDate,
    splitHeadings: noteUnmarkedHeadings,
    languages,
  });
  if (hasForeignDates || hasUnmarkedHeadings) {
    const [translate, splitHeadings] = await Promise.all([
      hasForeignDates ? fetchTranslator() : undefined,
      hasUnmarkedHeadings ? fetchHeadings() : undefined,
    ]);
    reading = draftFromText(text, {translate, splitHeadings, languages});
  }
  return looksLikeStory(reading.draft) ? reading : notAStoryWords(src);
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

/**
 * The translator of dates into English, for the language of the story, else of the page; none where
 * it could not be fetched.
 */
async function fetchTranslator(): Promise<TranslateDate | undefined> {
  try {
    const {translateDate} = await import('../formats/translate-date.js');
    return (date, lang) => translateDate(date, lang || document.documentElement.lang);
  } catch {
    warnOfMissing('reader of dates in other languages');
    return undefined;
  }
}

/** None where it could not be fetched: headings that run into paragraphs stay there. */
async function fetchHeadings(): Promise<SplitHeadings | undefined> {
  try {
    return (await import('../formats/headings.js')).splitHeadings;
  } catch {
    warnOfMissing('finder of headings');
    return undefined;
  }
}

function warnOfMissing(part: string): void {
  console.warn(
    `[story-widgets] The ${part} could not be fetched. Publish the files beside the script with it.`,
  );
}
