import {html} from 'lit';
import type {QuotedClaim, Source} from '../model/story.js';
import {keepInPlace} from '../page/keep-in-place.js';
import type {Showing} from '../page/showing.js';
import type {Wording} from '../templates/scene.js';
import {rangeIn, tint} from './claim-range.js';
import {FootBar} from './foot-bar.js';
import {reveal, scrollToPlace} from './reveal.js';

/**
 * The bar for a selected source, in sight wherever its marks are: which claim of how many, the
 * previous, the next, and a button that clears the marks.
 */
export class MarksBar {
  readonly #showing: Showing;
  readonly #localize: Wording;
  readonly #bar: FootBar;
  /** In reading order. */
  #claims: readonly QuotedClaim[] = [];
  #source: Source | undefined;
  /** Position of the claim that the reader is at; -1 before the first step. */
  #at = -1;
  /** The switch that marks the source. */
  #button: HTMLElement | undefined;
  /** The marker of that claim. */
  #marker: HTMLElement | undefined;
  #step = new AbortController();

  /** @param place - The bar comes into the same root. */
  constructor(place: Element, showing: Showing, localize: Wording) {
    this.#showing = showing;
    this.#localize = localize;
    this.#bar = new FootBar(place, {
      name: 'marks',
      label: localize.term('mark'),
      localize,
      findOrigin: () => (this.#marker?.isConnected ? this.#marker : this.#button),
    });
  }

  /**
   * Shows the claims of a source, of another one or in a newer version of the story.
   *
   * @param button - The switch that marks the source; Tab leads from it into the bar.
   */
  show(source: Source, claims: readonly QuotedClaim[], button: HTMLElement): void {
    if (source.id !== this.#source?.id) this.#leave();
    this.#source = source;
    this.#button = button;
    this.#claims = claims;
    this.#at = Math.min(this.#at, claims.length - 1);
    this.#draw();
  }

  close(): void {
    this.#bar.close();
    this.#leave();
  }

  #leave(): void {
    this.#step.abort();
    this.#at = -1;
    this.#marker = undefined;
  }

  #draw(): void {
    const {publisher = '', title = ''} = this.#source ?? {};
    const localize = this.#localize;
    const close = (): void => this.#showing.select('');
    const content = html`<span role="status">${publisher || title} <small>${this.#where()}</small></span>
      ${renderSign('‹', localize.term('previousClaim'), () => this.#go(-1))}
      ${renderSign('›', localize.term('nextClaim'), () => this.#go(1))}
      ${renderSign('✕', localize.term('clearMarks'), close)}`;
    this.#bar.show(content);
  }

  /** "7 claims" before the first step, then "1 of 7". */
  #where(): string {
    const {length} = this.#claims;
    if (this.#at < 0) return this.#localize.term('coverageCell', length);
    return this.#localize.term('claimAt', this.#at + 1, length);
  }

  /** Goes to the next claim or the previous one, from the last on to the first. */
  #go(step: 1 | -1): void {
    const {length} = this.#claims;
    const from = this.#at < 0 && step < 0 ? 0 : this.#at;
    this.#at = (from + step + length) % length;
    this.#draw();
    const claim = this.#claims[this.#at];
    const place = claim && reveal(this.#showing.nearestFirst(), claim.id);
    if (place) this.#goTo(place.target, claim);
  }

  #goTo(target: HTMLElement, claim: QuotedClaim): void {
    this.#step.abort();
    const {signal} = (this.#step = new AbortController());
    const marker = target.querySelector<HTMLElement>('.marker.selected') ?? target;
    this.#marker = marker;
    marker.classList.add('current');
    signal.addEventListener('abort', () => marker.classList.remove('current'));
    const putBack = (): void => scrollToPlace(target);
    putBack();
    keepInPlace(target, {startMs: performance.now(), putBack, signal});
    const paragraph = target.closest('[data-block]');
    const range = paragraph && rangeIn(paragraph, claim);
    if (range) signal.addEventListener('abort', tint('story-claim', [range]));
  }
}

function renderSign(sign: string, name: string, onClick: () => void): unknown {
  return html`<button type="button" aria-label=${name} @click=${onClick}>${sign}</button>`;
}
