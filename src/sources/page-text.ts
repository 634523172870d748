import {scanHtml} from '../importers/html-scan.js';
import {wordsOf} from '../importers/rich-text.js';

/** What a page says, and what it says of itself. */
export interface PageText {
  text: string;
  title: string;
  /** BCP 47 as it is written, `''` where the page does not say. */
  lang: string;
  /** Whether readers who have not paid see a part of it only. */
  isPaywalled: boolean;
}

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;
const TEXT = /^(?:text\/|application\/json\b)/i;
const FALSE = /^(?:https?:\/\/schema\.org\/)?false$/i;
/** In JSON-LD, however deep: parsing would need bounds of its own. */
const NOT_FREE = /"isAccessibleForFree"\s*:\s*(?:false|"(?:https?:\/\/schema\.org\/)?false")/i;
/** Facebook's and Google's vocabularies for pages with a paywall. */
const LOCKED =
  /<meta\b[^>]{0,200}\bcontent_tier["'][^>]{0,200}\bcontent=["']?(?:locked|metered)\b/i;
/** What the usual paywalls are called in classes and ids. */
const WALL_NAMES = [
  'paywall',
  'pay-wall',
  'piano-paywall',
  'tp-modal',
  'regwall',
  'subscriber-only',
  'subscription-required',
  'paid-content-barrier',
].join('|');
const WALL = new RegExp(
  `<(?:aside|div|section)\\b[^>]{0,200}\\b(?:class|id)=["'][^"'>]{0,200}` +
    `(?<![\\w-])(?:${WALL_NAMES})(?![\\w-])`,
  'i',
);

/** The text of an answer; `null` where it is no text, such as a PDF or a picture. */
export function readPage(body: string, type: string): PageText | null {
  if (!HTML.test(type) && TEXT.test(type)) {
    return {text: body, title: '', lang: '', isPaywalled: false};
  }
  return HTML.test(type) ? readHtml(body) : null;
}

function readHtml(html: string): PageText {
  const {blocks, properties} = scanHtml(html);
  const title = properties.first('title');
  const isMarked = properties.all('isAccessibleForFree').some(value => FALSE.test(value.trim()));
  const isPaywalled =
    isMarked ||
    properties.jsonLd.some(json => NOT_FREE.test(json)) ||
    LOCKED.test(html) ||
    WALL.test(html);
  const text = [title, ...blocks.map(({runs}) => wordsOf(runs))].join('\n');
  return {text, title, lang: properties.first('lang'), isPaywalled};
}
