let isMade = false;

/**
 * Makes the first formatter of dates of this page, once for all elements. That takes 10 ms, and 40
 * or more on a slow phone; while a story is on its way, the browser has nothing else to do.
 */
export function makeFirstFormatter(): void {
  if (isMade) return;
  isMade = true;
  setTimeout(Intl.DateTimeFormat);
}
