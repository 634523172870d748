import {render, type TemplateResult} from 'lit';
import {adoptSheet} from '../page/adopt-sheet.js';
import {activeElementIn} from '../page/platform.js';
import {reader} from '../page/reader.js';
import {footBarSheet} from '../styles/foot-bar.js';
import type {Wording} from '../templates/scene.js';

const GAP_PX = 8;

interface FootBarOptions {
  /** What it is for: a page has one bar of each name, and another takes its place. */
  name: 'way-back' | 'marks';
  label: string;
  localize: Wording;
  /** Tab goes from there into the bar, and from the bar on to what follows there. */
  findOrigin(): HTMLElement | undefined;
}

/**
 * A bar at the foot of the window, outside the story, over everything that could cut it off. Where
 * it would hide what has the focus it stands at the head.
 */
export class FootBar {
  readonly element = document.createElement('div');
  readonly #name: string;
  readonly #findOrigin: () => HTMLElement | undefined;
  readonly #listeners = new AbortController();

  /** @param place - The bar comes into the same root. */
  constructor(place: Element, {name, label, localize, findOrigin}: FootBarOptions) {
    this.#name = name;
    this.#findOrigin = findOrigin;
    const {element} = this;
    element.className = `foot ${name}`;
    element.popover = 'manual';
    element.lang = localize.wordsLang();
    element.role = 'group';
    element.ariaLabel = label;
    const root = place.getRootNode() as ShadowRoot;
    adoptSheet(root, footBarSheet);
    // A citation in the page's own article has no box around it.
    (place.closest('.root') ?? root).append(element);
    reader.footBars.get(name)?.close();
    reader.footBars.set(name, this);
    const {signal} = this.#listeners;
    document.addEventListener('keydown', event => this.#onKeyDown(event), {signal, capture: true});
    document.addEventListener('focusin', event => this.#onFocusIn(event), {signal});
  }

  /** Aborted when the bar is gone, for whatever reason. */
  get closed(): AbortSignal {
    return this.#listeners.signal;
  }

  get hasFocus(): boolean {
    return this.element.contains(activeElementIn(this.element.getRootNode() as ShadowRoot));
  }

  show(content: TemplateResult): void {
    const {element} = this;
    render(content, element);
    // Where there is no popover, a box of the page may cut the bar off.
    const isHidden = 'showPopover' in element && !element.matches(':popover-open');
    if (isHidden) element.showPopover();
    stackBars();
  }

  /** Takes the bar away; the focus, if it is inside, goes back to where Tab came from. */
  close(): void {
    const {element} = this;
    this.#listeners.abort();
    if (this.hasFocus) this.#findOrigin()?.focus({preventScroll: true});
    element.remove();
    if (reader.footBars.get(this.#name) === this) reader.footBars.delete(this.#name);
    stackBars();
  }

  /** Engines differ in where Tab finds a popover, so every step into it and out of it is made here. */
  #onKeyDown(event: KeyboardEvent): void {
    if (!isTab(event)) return;
    const [from] = event.composedPath();
    const origin = this.#findOrigin();
    const stops = [...this.element.querySelectorAll('button')];
    const index = stops.indexOf(from as HTMLButtonElement);
    const isEntering = from === origin && !event.shiftKey;
    if (!isEntering && index < 0) return;
    const next = stops[index + (event.shiftKey ? -1 : 1)];
    // Past the last stop the browser itself goes on from the origin.
    if (next || event.shiftKey) event.preventDefault();
    (next ?? origin)?.focus({preventScroll: true});
  }

  /** Waits until the browser has scrolled to what has the focus. */
  #onFocusIn(event: FocusEvent): void {
    const [focused] = event.composedPath();
    requestAnimationFrame(() => {
      this.element.classList.remove('above');
      this.element.classList.toggle('above', this.#hides(focused as Element));
    });
  }

  #hides(focused: Element): boolean {
    if (this.element.contains(focused)) return false;
    const box = focused.getBoundingClientRect();
    return box.height <= innerHeight / 2 && overlap(box, this.element.getBoundingClientRect());
  }
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  const isBeside = one.right <= other.left || one.left >= other.right;
  const isAboveOrBelow = one.bottom <= other.top || one.top >= other.bottom;
  return !isBeside && !isAboveOrBelow;
}

/** Whether Tab was pressed, with Shift or without, and nobody else has answered it. */
function isTab(event: KeyboardEvent): boolean {
  // WebKitGTK does not know the key of Shift+Tab, only its place on the keyboard.
  const isKey = event.key === 'Tab' || event.code === 'Tab';
  const isShortcut = event.ctrlKey || event.altKey || event.metaKey;
  return isKey && !isShortcut && !event.defaultPrevented;
}

/** The later stands above the earlier. */
function stackBars(): void {
  let liftPx = 0;
  for (const {element} of reader.footBars.values()) {
    element.style.setProperty('--lift', `${liftPx}px`);
    liftPx += element.offsetHeight + GAP_PX;
  }
}
