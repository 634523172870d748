import type {InteractiveHost} from './interactive-host.js';

interface LoadingHost extends InteractiveHost {
  reload(): Promise<void>;
}

/**
 * Loads the story again because the reader asks for it. The button may be gone afterwards, and the
 * focus with it: then the story has the focus.
 */
export async function retry(host: LoadingHost): Promise<void> {
  await host.reload();
  await host.updateComplete;
  const {activeElement} = host.getRootNode() as Document | ShadowRoot;
  const isFocusElsewhere = activeElement && activeElement !== document.body;
  if (isFocusElsewhere) return;
  const again = host.renderRoot.querySelector<HTMLElement>('[data-action="retry"]');
  const story = host.renderRoot.querySelector<HTMLElement>('article, .label');
  if (!again && story) story.tabIndex = -1;
  (again ?? story)?.focus({preventScroll: true});
}
