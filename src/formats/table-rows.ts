/** `|---|:--|` */
const RULE = /^[|:\s-]{3,500}$/;

/** Whether a line is the rule below the head of a table. */
export function isTableRule(line: string): boolean {
  return RULE.test(line);
}

/** The cells of a row: `Jan 6, 2026` and `Lee meets Xi` of `| Jan 6, 2026 | Lee meets Xi |`. */
export function cellsOf(row: string): string[] {
  return row
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(cell => cell.trim());
}
