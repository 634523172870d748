let isMade = false;

/**
 * Makes the first formatter of dates of this page, once for all elements. It takes 10 ms, 40 and more
 * on a slow phone; while a story is on its way the browser has only to wait.
 */
export function makeFirstFormatter(): void {
  if (isMade) return;
  isMade = true;
  setTimeout(Intl.DateTimeFormat);
}
