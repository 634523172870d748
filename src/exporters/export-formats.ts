/** The formats that can be exported, by name. */
export const EXPORT_FORMATS = [
  'json',
  'text',
  'markdown',
  'json-ld',
  'timelinejs',
  'timelinejs-csv',
] as const;

/** A format that can be exported. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
