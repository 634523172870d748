/** On a page that is never idle the work is done all the same. */
const MAX_WAIT_MS = 300;

/** Does something when the browser has nothing else to do. */
export const whenIdle: (work: () => void) => void =
  'requestIdleCallback' in globalThis
    ? work => requestIdleCallback(work, {timeout: MAX_WAIT_MS})
    : work => setTimeout(work, 20);
