// The table of consumers: on the terminal, and as data for the guide.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './setup.mjs';

const file = join(root, 'stories/docs/consumers.json');
const COLUMNS = ['title', 'versions', 'mode', 'checked', 'result'];

/** @param {{title: string, problems: string[]}[]} rows */
export function printTable(rows) {
  const cells = [COLUMNS, ...rows.map(row => cellsOf(row))];
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map(row => row[column].length)));
  const lines = cells.map(row => row.map((cell, column) => cell.padEnd(widths[column])).join('  '));
  const problems = rows.flatMap(({title, problems: found}) =>
    found.map(problem => `${title}: ${problem}`),
  );
  return [...lines, ...problems].map(line => line.trimEnd()).join('\n');
}

/** Keeps the rows of the other consumers as they were. */
export function saveTable(row) {
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const others = known.filter(({name}) => name !== row.name);
  const all = [...others, {name: row.name, cells: cellsOf(row)}];
  all.sort((a, b) => (a.name < b.name ? -1 : 1));
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
}

function cellsOf({title, versions, mode, checked, problems}) {
  return [title, versions, mode, checked, problems.length ? 'fails' : 'works'];
}
