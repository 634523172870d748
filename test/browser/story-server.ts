import type {StoryElement} from '../../src/elements/story-element.js';
import {waitUntil} from './wait-until.js';

/** The address of the real story. */
export const SRC = '/data/lee-china-visit.json';
const {fetch} = globalThis;

/** The server is out of order until the test says otherwise. */
export function breakServer(): void {
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
}

export function repairServer(): void {
  globalThis.fetch = fetch;
}

export async function isAt(state: StoryElement['state'], element: StoryElement): Promise<void> {
  await waitUntil(() => element.state === state, `The element is ${state}.`);
  await element.updateComplete;
}
