import {safeUrl} from '../model/safe-url.js';
import type {PageFetcher} from './page-fetcher.js';
import {RequestError} from './request.js';

/** The Wayback Machine's. @see https://archive.org/help/wayback_api.php */
export const WAYBACK_API = 'https://archive.org/wayback/available';

interface Availability {
  archived_snapshots?: {closest?: {available?: boolean; url?: string}};
}

/**
 * The address of a page in an archive; `''` where it has none, or does not answer.
 *
 * @param api - An address that answers as the Wayback Machine's availability API.
 */
export async function findArchived(
  url: string,
  {fetcher, api}: {fetcher: PageFetcher; api: string},
): Promise<string> {
  const question = new URL(api);
  question.searchParams.set('url', url);
  try {
    const {status, body} = await fetcher.ask(question);
    const answer = status === 200 ? (JSON.parse(body) as Availability) : {};
    const {available, url: archived = ''} = answer.archived_snapshots?.closest ?? {};
    // The API writes http, and the archive has had https for years.
    const isWayback = /^http:\/\/web\.archive\.org\//.test(archived);
    return available ? safeUrl(isWayback ? archived.replace('http:', 'https:') : archived) : '';
  } catch (error) {
    if (error instanceof RequestError || error instanceof SyntaxError) return '';
    throw error;
  }
}
