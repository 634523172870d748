import {isAddress} from './text-entries.js';

/** `Sources: A [1], B [2]`: the number stands behind the name. */
const NUMBER_BEHIND = /\s*[[［【(（]\^?(\d{1,3})[\]］】)）]\s*[,;，；、·|.]?\s*/;

/**
 * The entries of a list that stands in one line: `City Gazette [1], Island Post [2]`, `AP, Reuters`,
 * or addresses. None where it is a sentence.
 *
 * @example
 * splitInline('City Gazette [1], Island Post [2]') // ['[1] City Gazette', '[2] Island Post']
 */
export function splitInline(rest: string): string[] {
  const [first = '', ...parts] = rest.split(NUMBER_BEHIND);
  if (parts.length > 1 && first) {
    const names = [first, ...parts.filter((_, index) => index % 2 === 1)];
    const ids = parts.filter((_, index) => index % 2 === 0);
    if (names.pop()?.trim() || !names.every(isShortName)) return [];
    return ids.map((id, index) => `[${id}] ${(names[index] ?? '').trim()}`);
  }
  if (parts.length > 1) {
    return parts.flatMap((id, index) =>
      index % 2 ? [] : [`[${id}] ${(parts[index + 1] ?? '').trim()}`],
    );
  }
  const names = rest.split(/\s*[,;，；、|]\s*/).filter(Boolean);
  const isList = names.every(name => isAddress(name) || isShortName(name));
  return isList ? names.map(name => `• ${name}`) : [];
}

function isShortName(name: string): boolean {
  return (
    name.split(/\s+/).length <= 5 &&
    name.length <= 40 &&
    /^[\p{Lu}\p{Lo}\d]/u.test(name) &&
    !/[.!?。:：]$/.test(name)
  );
}
