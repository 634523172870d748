import {html, nothing} from 'lit';
import type {WordName} from '../i18n/en.js';
import type {Wording} from './scene.js';

/** `'http'` of the word `'error-http'`. */
type ErrorCode<Name = WordName> = Name extends `error-${infer Code}` ? Code : never;

/** How things are with a story, as far as a reader has to know. */
export interface Situation {
  state: 'idle' | 'loading' | 'ready' | 'stale' | 'error';
  /** Why there is no story; `''` where nothing has failed. */
  errorCode: ErrorCode | '';
  /** The HTTP status of a failed request, 0 where there is none. */
  errorStatus: number;
  /** The page's author has written something to show in the place of a story. */
  hasFallback: boolean;
  /** There is an address to ask again. */
  canRetry: boolean;
}

/** A quiet line at the head of a story that is still on screen after a failure. */
export function renderStale({state, canRetry}: Situation, localize: Wording): unknown {
  if (state !== 'stale') return nothing;
  const retry = renderRetry(canRetry, localize);
  return html`<div class="notice" role="status"><span>${localize.term('stale')}</span>${retry}</div>`;
}

/**
 * What stands in the place of a story: the author's fallback content, and a sentence that says how
 * things are.
 */
export function renderNoStory(situation: Situation, localize: Wording): unknown {
  const {state, hasFallback} = situation;
  const fallback = html`<div class="fallback"><slot></slot></div>`;
  return html`<div class="surface">
    ${hasFallback ? fallback : nothing}
    <div class="notice" role="status">${renderSentence(situation, localize)}</div>
    ${state === 'loading' && !hasFallback ? renderSkeleton() : nothing}
  </div>`;
}

function renderSentence(situation: Situation, localize: Wording): unknown {
  const {state, errorCode, hasFallback, canRetry} = situation;
  if (errorCode) {
    return html`<span>${errorWords(situation, localize)}</span>${renderRetry(canRetry, localize)}`;
  }
  if (state === 'loading') return html`<span class="unseen">${localize.term('loading')}</span>`;
  return hasFallback ? nothing : html`<span>${localize.term('empty')}</span>`;
}

function errorWords({errorCode, errorStatus}: Situation, localize: Wording): string {
  if (errorCode === 'http') return localize.term(httpWord(errorStatus));
  return errorCode && localize.term(`error-${errorCode}`);
}

/** What the answer of a server means to a reader. */
function httpWord(status: number): WordName & `${'http' | 'error'}-${string}` {
  if (status === 404 || status === 410) return 'http-missing';
  if (status === 401 || status === 403) return 'http-closed';
  if (status === 429) return 'http-busy';
  return status >= 500 ? 'http-broken' : 'error-http';
}

function renderSkeleton(): unknown {
  return html`<div class="skeleton" aria-hidden="true">
    <i></i><i></i><i></i><i></i><i></i><i></i>
  </div>`;
}

function renderRetry(canRetry: boolean, localize: Wording): unknown {
  if (!canRetry) return nothing;
  return html`<button type="button" data-action="retry">${localize.term('retry')}</button>`;
}
