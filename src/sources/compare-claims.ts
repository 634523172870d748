import {SUMMARY_PLACE} from '../model/anchors.js';
import {quoteClaim} from '../model/claims.js';
import type {Claim, Story} from '../model/story.js';
import type {ComparedSource} from './compare-source.js';
import type {PageWords} from './page-words.js';
import {sourceIssue, type SourceIssue} from './source-issue.js';
import {unseenWords} from './unseen-words.js';

const PLACE = /^([ht])([1-9]\d*)$/;

/**
 * Lists the words of each claim that stand in none of its sources. A claim is left out if one of its
 * sources was not read in full: what it says may stand there.
 */
export function compareClaims(story: Story, compared: readonly ComparedSource[]): SourceIssue[] {
  const byId = new Map(compared.map(source => [source.id, source]));
  return story.claims.flatMap(claim => {
    const sources = claim.sourceIds.map(id => byId.get(id));
    const pages = sources.map(source => source?.words).filter(isRead);
    if (!pages.length || pages.length < sources.length) return [];
    const isSameLanguage = sources.every(source => isSame(source?.lang ?? '', story.lang));
    const {text} = quoteClaim(claim, story);
    const unseen = unseenWords({text, lang: story.lang, isSameLanguage}, pages);
    return unseen.map(words => unseenIssue(words, claim, story));
  });
}

function isRead(page: PageWords | null | undefined): page is PageWords {
  return page !== null && page !== undefined;
}

/** A page that does not say its language is taken for one in the story's. */
function isSame(pageLang: string, storyLang: string): boolean {
  const [page, story] = [pageLang, storyLang].map(lang => lang.toLowerCase().split(/[-_]/, 1)[0]);
  return !page || !story || page === story;
}

function unseenIssue(words: string, claim: Claim, story: Story): SourceIssue {
  const numbers = claim.sourceIds.map(
    id => story.sources.find(source => source.id === id)?.number ?? id,
  );
  const names = `source${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')}`;
  const message = `Not seen in ${names}: “${words}”. It may stand there in other words.`;
  return sourceIssue('claim-unseen', pathOf(claim), {message, words});
}

/** The path of the text in which a claim stands. */
function pathOf({place}: Claim): string {
  if (place === SUMMARY_PLACE) return 'summary';
  const [, kind, number] = PLACE.exec(place) ?? [];
  return `${kind === 'h' ? 'sections' : 'timeline'}[${Number(number) - 1}].text`;
}
