// What a bench says: one row for each question, with the same answer of others beside ours.

/** The middle of several measurements. */
export function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

/** The medians of objects with the same numbers. */
export function medians(results) {
  const names = Object.keys(results[0]);
  return Object.fromEntries(names.map(name => [name, median(results.map(each => each[name]))]));
}

/**
 * A row of the table.
 *
 * @param {string} what what was measured
 * @param {string} unit `ms`, `MB`, `nodes` …
 * @param {number} ours
 * @param {{goal?: string, beside?: [string, number][]}} options `goal`: as the project promises it;
 *     `beside`: the same of others, by name. The ratio is to the first of them.
 */
export function row(what, unit, ours, {goal = '', beside = []} = {}) {
  const [, reference] = beside[0] ?? [];
  const ratio = reference ? Number((ours / reference).toFixed(2)) : undefined;
  const round = value => (value < 100 ? Number(value.toPrecision(3)) : Math.round(value));
  const others = beside.map(([name, value]) => ({name, value: round(value)}));
  return {what, unit, ours: round(ours), beside: others, ratio, goal};
}

/** One line for each row. */
export function describeRows(rows) {
  const width = Math.max(...rows.map(({what}) => what.length));
  const describe = ({what, unit, ours, beside, ratio, goal}) => {
    const others = beside.map(({name, value}) => `${name} ${value}`).join(', ');
    const cells = [`${ours} ${unit}`, ratio ? `${ratio}×` : '', goal && `goal ${goal}`, others];
    return [what.padEnd(width), ...cells.filter(Boolean)].join('  ');
  };
  return rows.map(describe).join('\n');
}
