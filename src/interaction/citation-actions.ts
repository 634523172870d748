import {StoryReportEvent} from '../page/events.js';
import {formatClaim} from '../templates/bibliography.js';
import type {CitationContent} from '../templates/citation.js';
import {copyText} from './clipboard.js';
import {findInPath} from './event-path.js';
import type {InteractiveHost} from './interactive-host.js';
import type {OpenedCitation} from './opened-citation.js';
import {say} from './say.js';

/** Answers a click on one of the buttons of an open citation. */
export function act(event: MouseEvent, host: InteractiveHost, opened: OpenedCitation): void {
  const button = findInPath(event, host.renderRoot, '.actions [data-action]');
  if (!button) return;
  if (button.dataset['action'] === 'copy') void copy(button, opened);
  else report(button, host, opened);
}

export function sourceIdsOf({cited}: CitationContent): string[] {
  return cited.map(({source}) => source.id);
}

async function copy(button: HTMLElement, opened: OpenedCitation): Promise<void> {
  const {claim, cited, scene, closing} = opened;
  const sources = cited.map(({source}) => source);
  const isCopied = await copyText(formatClaim(claim, sources, scene.localize));
  if (isCopied) say(button, scene.localize.term('copied'), closing.signal);
}

function report(button: HTMLElement, host: InteractiveHost, opened: OpenedCitation): void {
  const {claim, scene, closing} = opened;
  host.dispatchEvent(new StoryReportEvent(sourceIdsOf(opened), claim));
  say(button, scene.localize.term('reported'), closing.signal);
}
