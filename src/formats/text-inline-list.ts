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
  const parts = rest.split(NUMBER_BEHIND);
  if (parts.length > 1) {
    // The names stand at even places, the numbers between them.
    const names = parts.filter((_, index) => index % 2 === 0).map(name => name.trim());
    const isBefore = names[0] !== '';
    if (isBefore && (names.pop() || !names.every(isShortName))) return [];
    return names.slice(isBefore ? 0 : 1).map((name, index) => `[${parts[2 * index + 1]}] ${name}`);
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
