import type {DraftController} from './draft-controller.js';
import {hasFallback} from './fallback.js';

/** How things are with the story of an element, as far as a reader has to know. */
export function situationOf(host: HTMLElement & {src: string}, {state, error}: DraftController) {
  const {code: errorCode = '' as const, status: errorStatus = 0} = error ?? {};
  return {
    state,
    errorCode,
    errorStatus,
    hasFallback: hasFallback(host),
    canRetry: host.src !== '',
  };
}
