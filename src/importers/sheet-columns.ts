/** The columns of the spreadsheet of TimelineJS, in lower case; in an old one a date is one column. */
export const COLUMNS: readonly string[] = [
  ...['year', 'month', 'day', 'time', 'end year', 'end month', 'end day', 'end time'],
  ...['display date', 'headline', 'text', 'media', 'media credit', 'media caption'],
  ...['media thumbnail', 'alt text', 'type', 'group', 'tag', 'background'],
  ...['start date', 'end date'],
];

/** Enough of them to tell the header from a line of text. */
const SIGNS = ['year', 'start date', 'headline', 'display date', 'text', 'media'];
const FEWEST_SIGNS = 2;
const DELIMITERS = [',', ';', '\t'];
const MAX_HEADER_CHARACTERS = 2_000;

/** Whether the first line of a text has the columns of a TimelineJS sheet. */
export function isSheet(text: string): boolean {
  const line = firstLine(text);
  const names = line.split(delimiterOf(text)).map(columnName);
  return SIGNS.filter(sign => names.includes(sign)).length >= FEWEST_SIGNS;
}

/** What separates the cells of a sheet. */
export function delimiterOf(text: string): string {
  const counts = DELIMITERS.map(delimiter => firstLine(text).split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The name of a column as `COLUMNS` has it. */
export function columnName(cell: string): string {
  const name = cell.replace(/^\s*"|"\s*$/g, '');
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}

function firstLine(text: string): string {
  const [line = ''] = text.slice(0, MAX_HEADER_CHARACTERS).split(/\r?\n/, 1);
  return line;
}
