/** A region that comes with its words already in it is not read. */
const UNTIL_WORDS_MS = 100;

/**
 * Shows other words on a button until the signal aborts, and says them in a live region: a screen
 * reader does not read a name that changes.
 */
export function announce(button: Element, words: string, until: AbortSignal): void {
  if (until.aborted) return;
  relabel(button, words, until);
  const region = regionFor(button);
  region.textContent = '';
  const timer = setTimeout(() => (region.textContent = words), UNTIL_WORDS_MS);
  until.addEventListener('abort', () => {
    clearTimeout(timer);
    region.textContent = '';
  });
}

/** The words go into the text node that is there, so that whoever drew it can go on writing to it. */
function relabel(button: Element, words: string, until: AbortSignal): void {
  const text = [...button.childNodes].find(node => node instanceof Text);
  if (!text) return;
  const before = text.data;
  // The space around the words keeps them apart from what is beside them.
  const now = before.replace(before.trim(), () => words);
  text.data = now;
  until.addEventListener('abort', () => {
    if (text.data === now) text.data = before;
  });
}

/** The one region of a root; while a modal sheet is open, nothing outside the sheet is read. */
function regionFor(button: Element): Element {
  const place = button.closest('dialog') ?? (button.getRootNode() as ShadowRoot);
  const known = [...place.children].find(child => child.matches('.said'));
  if (known) return known;
  const region = document.createElement('span');
  region.className = 'said unseen';
  region.setAttribute('role', 'status');
  // Out of the page's flow, which it would make longer by a pixel.
  region.style.setProperty('position', 'fixed');
  place.append(region);
  return region;
}
