import type {Source} from './story.js';

/**
 * How many voices speak in some sources. Publishers are counted only where every source names its
 * own; else the hosts of the addresses, where every source has one; else only what is missing is
 * known.
 */
export interface Voices {
  /** `unnamed`: the sources that do not name their publisher. */
  by: 'publisher' | 'site' | 'unnamed';
  count: number;
}

type Cited = Pick<Source, 'publisher' | 'url'>;

/**
 * Counts the voices in some sources of a story.
 *
 * @example
 * countVoices([{publisher: 'AP', url: ''}, {publisher: 'ap', url: ''}])
 * // {by: 'publisher', count: 1}
 * countVoices([{publisher: 'AP', url: 'https://apnews.com/1'}, {publisher: '', url: 'https://bbc.com/2'}])
 * // {by: 'site', count: 2}
 */
export function countVoices(sources: readonly Cited[]): Voices {
  const publishers = sources.map(({publisher}) => publisher.toLowerCase());
  const unnamed = publishers.filter(publisher => !publisher).length;
  if (!unnamed) return {by: 'publisher', count: new Set(publishers).size};
  const hosts = sources.map(({url}) => hostOf(url));
  if (!hosts.every(Boolean)) return {by: 'unnamed', count: unnamed};
  return {by: 'site', count: new Set(hosts).size};
}

/** The publisher of all sources, where there are several and all name the same; else `''`. */
export function singlePublisher(sources: readonly Cited[]): string {
  const {by, count} = countVoices(sources);
  const isSingle = by === 'publisher' && count === 1 && sources.length > 1;
  return isSingle ? (sources[0]?.publisher ?? '') : '';
}

/** The site of an address, without `www.`; `''` where there is no address. */
export function hostOf(url: string): string {
  return url && new URL(url).hostname.replace(/^www\./, '');
}
