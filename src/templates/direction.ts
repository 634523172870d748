const RIGHT_TO_LEFT =
  /^(?:ar|arc|ckb|dv|fa|he|ks|nqo|ps|sd|syr|ug|ur|yi)\b|-(?:Arab|Hebr|Nkoo|Syrc|Thaa)\b/i;

/** `rtl` or `ltr` for a known language, `auto` where the language is unknown. */
export function textDirection(lang: string): 'rtl' | 'ltr' | 'auto' {
  if (!lang) return 'auto';
  return RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}
