import type {Line} from './text-lines.js';

/**
 * Reads the lists of MediaWiki, whose signs are headings elsewhere: `# Title` is a numbered entry,
 * and `; date` above `: text` a date with its event.
 *
 * @returns The same lines where the text is of no wiki.
 */
export function readWikiLines(lines: readonly Line[]): readonly Line[] {
  const has = (sign: RegExp): boolean => lines.some(({text}) => sign.test(text));
  const isWiki = has(/^==.*==$/);
  if (!isWiki && !has(/^; /)) return lines;
  let count = 0;
  return lines.map(line => {
    const text = isWiki ? line.text.replace(/^# /, `${count + 1}. `) : line.text;
    count = text === line.text ? 0 : count + 1;
    return {...line, text: text.replace(/^; /, '').replace(/^: /, '- ')};
  });
}
