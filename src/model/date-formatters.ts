const MAX_FORMATTERS = 50;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formatters are kept, because making one is slow. */
export function formatter(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // Options come in one order, and no two of them have a value in common where one may be missing.
  const values: unknown[] = Object.values(options);
  const key = [lang, ...values].join(' ');
  const known = formatters.get(key);
  if (known) return known;
  const format = createFormatter(lang, options);
  if (formatters.size >= MAX_FORMATTERS) formatters.clear();
  formatters.set(key, format);
  return format;
}

function createFormatter(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    // Without the second language an unknown first one means that of the browser.
    return new Intl.DateTimeFormat([lang, 'en'], options);
  } catch {
    return new Intl.DateTimeFormat('en', {...options, calendar: 'gregory'});
  }
}
