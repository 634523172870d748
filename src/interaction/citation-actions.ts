import {StoryReportEvent} from '../page/events.js';
import {formatClaim} from '../templates/bibliography.js';
import type {CitationContent} from '../templates/citation.js';
import type {Scene} from '../templates/scene.js';
import {copyText} from './clipboard.js';
import {findInPath} from './event-path.js';
import type {InteractiveHost} from './interactive-host.js';
import {say} from './say.js';

/** What an open popover or sheet shows. */
export interface ShownCitation extends CitationContent {
  scene: Scene;
  /** Aborted when it closes. */
  closing: AbortController;
}

/** Answers a click on one of the buttons of an open citation. */
export function act(event: MouseEvent, host: InteractiveHost, shown: ShownCitation): void {
  const button = findInPath(event, host.renderRoot, '.actions [data-action]');
  if (!button) return;
  if (button.dataset['action'] === 'copy') void copy(button, shown);
  else report(button, host, shown);
}

export function sourceIdsOf({cited}: CitationContent): string[] {
  return cited.map(({source}) => source.id);
}

async function copy(button: HTMLElement, shown: ShownCitation): Promise<void> {
  const {claim, cited, scene, closing} = shown;
  const sources = cited.map(({source}) => source);
  const isCopied = await copyText(formatClaim(claim, sources, scene.localize));
  if (isCopied) say(button, scene.localize.term('copied'), closing.signal);
}

function report(button: HTMLElement, host: InteractiveHost, shown: ShownCitation): void {
  host.dispatchEvent(new StoryReportEvent(sourceIdsOf(shown), shown.claim));
  say(button, shown.scene.localize.term('reported'), shown.closing.signal);
}
