import {html, nothing} from 'lit';
import type {DraftController} from '../page/draft-controller.js';
import type {Localize} from '../page/localize.js';

/** A quiet line under the story that is still on screen after a failure. */
export function renderStale({state}: DraftController, localize: Localize, retry: unknown): unknown {
  return html`<div class="notice" role="status" ?hidden=${state !== 'stale'}>
    ${state === 'stale' ? html`<span>${localize.term('stale')}</span>${retry}` : nothing}</div>`;
}

/** What stands in the place of a story: the author's fallback content, and a sentence that says how things are. */
export function renderNoStory(
  host: HTMLElement,
  {state, error}: DraftController,
  localize: Localize,
  retry: unknown,
): unknown {
  const hasFallback = [...host.childNodes].some(isFallback);
  return html`<div class="surface">
    ${hasFallback ? html`<div class="fallback"><slot></slot></div>` : nothing}
    <div class="notice" role="status">${
      error
        ? html`<span>${localize.term(`error-${error.code}`)}</span>${retry}`
        : state === 'loading'
          ? html`<span class="unseen">${localize.term('loading')}</span>`
          : hasFallback
            ? nothing
            : html`<span>${localize.term('empty')}</span>`
    }</div>
    ${state === 'loading' && !hasFallback ? html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i><i></i></div>` : nothing}
  </div>`;
}

function isFallback(node: ChildNode): boolean {
  const element = node as Partial<Element>;
  return element.matches
    ? !element.matches('script,template,[slot]')
    : node.nodeType === Node.TEXT_NODE && !!node.textContent?.trim();
}
