/** The package has types, but its `exports` keep them from being found. */
declare module 'dom-accessibility-api' {
  export function computeAccessibleName(element: Element): string;
  export function computeAccessibleDescription(element: Element): string;
  /** Of ARIA, written or implied; `null` where an element has none. */
  export function getRole(element: Element): string | null;
}
