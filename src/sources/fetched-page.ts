import type {Unanswered} from './request.js';

/** Why there is no page. */
export type Unfetched = Unanswered | 'redirects';

/** What became of an address. */
export interface FetchedPage {
  askedUrl: string;
  /** Where the redirects led to. */
  url: string;
  /** Whether every redirect said that it is for good. */
  isPermanent: boolean;
  /** `null` where there is an answer. */
  failure: Unfetched | null;
  /** Of HTTP; 0 where there is no answer. */
  status: number;
  type: string;
  body: string;
  isCut: boolean;
  /** Since 1970. */
  fetchedAtMs: number;
  isFromCache: boolean;
}
