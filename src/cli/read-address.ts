import type {Format} from '../importers/formats.js';
import {fetchStory} from '../sources/fetch-story.js';
import {nameOf} from './addresses.js';
import {MAX_BYTES, unreadable, type InputText} from './input-text.js';

/** The types that name one format; any other text tells itself what it is. */
const FORMATS: Readonly<Record<string, Format>> = {
  'text/csv': 'timelinejs-csv',
  'application/ld+json': 'json-ld',
  'application/feed+json': 'feed',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
};

/**
 * Fetches the text at an address.
 *
 * @throws {Failure} Where there is none.
 */
export async function readAddress(address: string, timeoutMs: number): Promise<InputText> {
  const name = nameOf(address);
  if (!URL.canParse(address)) throw unreadable(name, 'it is no full address');
  const {text, url, type, failure} = await fetchStory(address, {timeoutMs, maxBytes: MAX_BYTES});
  if (failure) throw unreadable(name, failure);
  return {text, url: withoutSignIn(url), from: FORMATS[type.toLowerCase().split(';', 1).join('')]};
}

function withoutSignIn(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}
