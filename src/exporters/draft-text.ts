/** The text or number of a draft's field; `''` for anything else, because drafts are untrusted. */
export function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : '';
}

/** The text on one line. */
export function lineOf(value: unknown): string {
  return textOf(value).replace(/\s+/g, ' ');
}

/** The objects of a draft's list. */
export function itemsOf<Item extends object>(list: readonly Item[] | undefined): readonly Item[] {
  return Array.isArray(list) ? (list as readonly Item[]).filter(isObject) : [];
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
