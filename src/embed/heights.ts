import {SizeObserver} from '../page/platform.js';

/**
 * Tells the page around a frame how high the frame's content is, now and whenever that changes, in
 * the words that newsrooms' pages listen for: those of pym.js, and those of AMP, which
 * `@newswire/frames` speaks too. A height is all that is said.
 */
export function announceHeight(): void {
  if (parent === window) return;
  // Pym's parent writes it into the address of the frame.
  const pymId = new URLSearchParams(location.search).get('childId');
  const send = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({sentinel: 'amp', type: 'embed-size', height}, '*');
    if (pymId) parent.postMessage(['pym', pymId, 'height', height].join('xPYMx'), '*');
  };
  new SizeObserver(send).observe(document.documentElement);
  // A parent whose script comes later asks.
  addEventListener('message', ({source, data}: MessageEvent<{type?: unknown} | null>) => {
    if (source === parent && data?.type === 'frames-init') send();
  });
}
