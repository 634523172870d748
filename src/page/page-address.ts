/**
 * The page's own address, where links are resolved against another one, `<base href>`; `''` where a
 * fragment alone stays on the page.
 */
export function pageAddress(): string {
  const page = withoutFragment(document.URL);
  // Fragments stay in a page that has no address of its own, although its base is the page around
  // it.
  const hasAddress = /^https?:|^file:/.test(page);
  return hasAddress && page !== withoutFragment(document.baseURI) ? page : '';
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
