// What the DOM of a test runner lacks, and so do engines before our floor. There, what it is for
// does not happen, and everything else does.

class NoObserver {
  observe(): void {
    // Nothing has a size or a place in a DOM that draws nothing.
  }

  unobserve(): void {
    // Nothing is observed.
  }

  disconnect(): void {
    // Nothing is observed.
  }
}

export const SizeObserver = globalThis.ResizeObserver ?? NoObserver;

export const SightObserver = globalThis.IntersectionObserver ?? NoObserver;

export function scrollIntoView(element: Element, options: ScrollIntoViewOptions): void {
  element.scrollIntoView?.(options);
}

/** A text as a string of a selector, quotes included; `CSS.escape` makes no strings. */
export function selectorString(text: string): string {
  const escaped = text.replace(/["\\\n\r\f]/g, sign => `\\${sign.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}

/** What has the focus in a root. The DOM of a test runner throws where nothing has it. */
export function activeElementIn(root: ShadowRoot | null): Element | null {
  try {
    return root?.activeElement ?? null;
  } catch {
    return null;
  }
}
