/**
 * Puts plain text on the clipboard, also on pages without the clipboard permission. Call it in the
 * task of a user's action: WebKit forgets the action after an `import()`.
 *
 * @returns Whether the text is on the clipboard.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** The old way, the only one for pages over http and for frames without the permission. */
function copyByCommand(text: string): boolean {
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
