/** The formats that can be imported, by name. */
export const FORMATS = [
  'json',
  'text',
  'kite',
  'timelinejs',
  'timelinejs-csv',
  'json-ld',
  'ninjs',
  'markdown',
  'html',
  'feed',
] as const;

/** A format that can be imported. */
export type Format = (typeof FORMATS)[number];
