import type {ReactiveControllerHost} from 'lit';
import type {StoryError} from '../load/story-error.js';
import type {Issue} from '../model/issues.js';
import type {Story} from '../model/story.js';
import {StoryErrorEvent, StoryLoadEvent} from './events.js';
import {Ready} from './ready.js';

interface TellingHost extends ReactiveControllerHost, HTMLElement {}

/**
 * Tells the page how an element's attempts to get a story end: by the promise of the first story, and
 * by `story-load` or `story-error`, fired from the element.
 */
export class Outcome {
  /** The promise of the first story. */
  readonly ready = new Ready();
  readonly #host: TellingHost;

  constructor(host: TellingHost) {
    this.#host = host;
  }

  /** @param isOwn - Whether the element read the story itself; else the one that did fires the event. */
  tellOfStory(story: Story, getIssues: () => Promise<readonly Issue[]>, isOwn: boolean): void {
    const event = new StoryLoadEvent(story, getIssues);
    this.ready.resolve(event.detail);
    if (isOwn) this.#host.dispatchEvent(event);
  }

  /** Reports a flaw that may leave a story on screen: also in the console, for the page's author. */
  report({code, message, status, src}: StoryError): void {
    console.warn(`[story-widgets] <${this.#host.localName}> ${message}`);
    this.afterDrawing(() => {
      this.#host.dispatchEvent(new StoryErrorEvent(code, message, status, src));
    });
  }

  /** Reports an error that leaves the element without the story it was to get. */
  fail(error: StoryError): void {
    this.report(error);
    this.afterDrawing(() => this.ready.reject(error));
  }

  /** What is told is on screen when the page hears of it. */
  afterDrawing(tell: () => void): void {
    void this.#host.updateComplete.then(tell);
  }
}
