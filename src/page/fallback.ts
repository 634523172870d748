/**
 * Whether the page's author has put something into an element that can be shown in the place of a
 * story.
 */
export function hasFallback(host: HTMLElement): boolean {
  return [...host.childNodes].some(isFallback);
}

function isFallback(node: ChildNode): boolean {
  const element = node as Partial<Element>;
  if (element.matches) return !element.matches('script,template,[slot]');
  return node.nodeType === Node.TEXT_NODE && !!node.textContent?.trim();
}
