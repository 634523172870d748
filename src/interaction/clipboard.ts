import type {Claim, Source} from '../model/story.js';

/**
 * A source as one line of plain text, in the order of a bibliography; the number in brackets is the marker's.
 *
 * @example
 * '[4] Yonhap: Lee and Xi meet in Beijing. 2026-01-06. https://en.yna.co.kr/view/4'
 */
export function formatSource({
  number,
  author,
  publisher,
  title,
  published,
  url,
  id,
}: Source): string {
  const by = [author, publisher].filter(Boolean).join(', ');
  const parts = [
    [by, title || id].filter(Boolean).join(': '),
    published?.label || published?.written,
    url,
  ].filter(Boolean);
  return `[${number}] ${parts.join('. ')}`;
}

/** A claim with its sources: the words, their markers, and a line for each source. */
export function formatClaim(claim: Claim | null, sources: readonly Source[]): string {
  const words =
    claim?.text && `“${claim.text.trim()}” ${sources.map(({number}) => `[${number}]`).join('')}`;
  return [words, ...sources.map(formatSource)].filter(Boolean).join('\n');
}

/** Puts plain text on the clipboard, also on pages without the clipboard permission. Call it in the task of a user's action: WebKit forgets the action after an `import()`. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages over http and frames without permission have only the old way.
    const onCopy = (event: ClipboardEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/plain', text);
    };
    document.addEventListener('copy', onCopy, {capture: true, once: true});
    const isCopied = document.execCommand('copy');
    document.removeEventListener('copy', onCopy, {capture: true});
    return isCopied;
  }
}

/** Says something on a button until the signal aborts. It stands in the text that Lit has made there, so that Lit can go on with it. */
export function say(button: EventTarget | null, words: string, until: AbortSignal): void {
  const text = (button as Element).lastChild as Text;
  const before = text.data;
  text.data = words;
  until.addEventListener('abort', () => {
    if (text.data === words) text.data = before;
  });
}
