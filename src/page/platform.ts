// What the DOM of a test runner lacks, as engines before our floor do. What it is for does not
// happen there; all else does.

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

/** What has the focus in a root. A DOM of tests throws where nothing has it. */
export function activeElementIn(root: ShadowRoot | null): Element | null {
  try {
    return root?.activeElement ?? null;
  } catch {
    return null;
  }
}
