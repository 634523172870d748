import {cellsOf, isTableRule} from './table-rows.js';
import type {TextContext} from './text-context.js';
import {readEntryStart} from './text-entries.js';
import type {Line} from './text-lines.js';

/** What a column of a table of sources holds. */
type Column = 'id' | 'author' | 'title' | 'publisher' | 'date' | 'url' | '';

/** The names of parts of a story that head columns, too: `Title`, `Autor`, `日期`. */
const HEADS: Readonly<Record<string, Column>> = {
  headline: 'title',
  published: 'date',
  by: 'author',
  sources: 'publisher',
};
const FEWEST_ROWS = 2;
const LINK = /^\[([^\][]{2,500})\]\((https?:\/\/[^\s()]{1,2000})\)$/;
const CITES = /[[【［]\^?\d/;

/**
 * Writes the rows of a table of sources as entries: `[1] “Who pays?”, Courier, 2026-02, https://…`.
 * Such a table has titles, and dates or addresses; one whose cells cite, or whose first are dates,
 * is a table of events.
 *
 * @returns The same lines where there is no such table.
 */
export function readSourceTables(lines: readonly Line[], context: TextContext): readonly Line[] {
  const read: Line[] = [];
  let rows: Line[] = [];
  let isSame = true;
  for (const line of [...lines, undefined]) {
    if (line && line.text.split('|', 3).length > 2 && !readEntryStart(line.text)?.id) {
      rows.push(line);
      continue;
    }
    const entries = entriesOf(rows, context);
    isSame &&= !entries;
    for (const row of entries ?? rows) read.push(row);
    if (line) read.push(line);
    rows = [];
  }
  return isSame ? lines : read;
}

function entriesOf(rows: readonly Line[], context: TextContext): Line[] | undefined {
  const [head, ...table] = rows
    .filter(({text}) => !isTableRule(text))
    .map(({text}) => cellsOf(text));
  if (!head || table.length < FEWEST_ROWS || head.some(name => /\d/.test(name))) return undefined;
  const columns = head.map((name, at) =>
    columnOf(
      name,
      table.map(cells => cells[at] ?? ''),
      context,
    ),
  );
  const isDated = columns.includes('date') || columns.includes('url') || columns.includes('title');
  if (!isDated || columns[0] === 'date' || table.flat().some(cell => CITES.test(cell)))
    return undefined;
  fillGaps(columns);
  return table.map(cells => {
    const of = (column: Column): string => cells[columns.indexOf(column)] ?? '';
    const [, title = of('title'), link = ''] = LINK.exec(of('title')) ?? [];
    const words = [of('author'), `“${title}”`, of('publisher'), of('date'), link || of('url')];
    const id = of('id');
    const written = words.filter(word => /[\p{L}\p{N}]/u.test(word)).join(', ');
    return {text: `${id ? `[${id}]` : '•'} ${written}`, indent: 0, isAfterBlank: false};
  });
}

function columnOf(
  name: string,
  cells: readonly string[],
  {readDate, vocabulary}: TextContext,
): Column {
  const full = cells.filter(Boolean);
  if (cells.every((cell, index) => cell === `${index + 1}`)) return 'id';
  if (full.some(cell => LINK.test(cell))) return 'title';
  if (full.some(cell => /^https?:/.test(cell))) return 'url';
  if (full.length && full.every(cell => readDate(cell).edtf)) return 'date';
  return HEADS[vocabulary.readName(name)?.part ?? ''] ?? '';
}

/** Where no sign says which column is which, the publisher stands before the title. */
function fillGaps(columns: Column[]): void {
  for (const column of ['publisher', 'title'] as const) {
    const gap = columns.indexOf('');
    if (!columns.includes(column) && gap >= 0) columns[gap] = column;
  }
}
