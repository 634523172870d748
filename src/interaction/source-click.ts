import {StorySourceClickEvent} from '../page/events.js';
import type {Scene} from '../templates/scene.js';
import {findInPath} from './event-path.js';
import type {InteractiveHost} from './interactive-host.js';

/** Tells the page that the reader follows a link to a source; the page may cancel that. */
export function announceSourceClick(event: MouseEvent, host: InteractiveHost, scene: Scene): void {
  const link = findInPath(event, host.renderRoot, 'a.out[data-source]');
  const source = scene.story.sources.find(({number}) => `${number}` === link?.dataset['source']);
  if (!source) return;
  const isAllowed = host.dispatchEvent(new StorySourceClickEvent(source, source.url));
  if (!isAllowed) event.preventDefault();
}
