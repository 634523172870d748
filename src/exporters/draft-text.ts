/** The text or number of a draft's field; `''` for anything else, because drafts are untrusted. */
export function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : '';
}

/** What separates words or lines; a space of another width is part of how a text is set. */
const BREAKS = /[ \t-\r\u0085\u2028\u2029]+/g;

/** The text on one line. */
export function lineOf(value: unknown): string {
  return textOf(value).replace(BREAKS, ' ');
}

/** The objects of a draft's list. */
export function itemsOf<Item extends object>(list: readonly Item[] | undefined): readonly Item[] {
  return Array.isArray(list) ? (list as readonly Item[]).filter(isObject) : [];
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
