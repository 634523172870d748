import {styleText} from 'node:util';
import type {DeskIssue} from '../desk/desk-issue.js';
import type {IssueSeverity} from '../model/issues.js';
import type {Report, ReportedStory, ReportOptions} from './report.js';
import {describeSources} from './describe-sources.js';
import {hasFailed, type Summary} from './severity.js';
import {visible} from './visible.js';

type Style = Parameters<typeof styleText>[0];

const STYLES: Record<IssueSeverity, Style> = {error: 'red', warning: 'yellow', info: 'blue'};
const SEVERITY_WIDTH = 7;

/**
 * For people: a story's name, then each issue with its place, its sentence and what would be right.
 *
 * @example
 * lee.json
 *   14:63  warning  [9] names no source of this story, so it stays text. …
 *                   Did you mean [4]?  citation-unresolved
 */
export function humanReport({failOn, isColoured}: ReportOptions): Report {
  const paint = (style: Style, text: string): string =>
    isColoured ? styleText(style, text) : text;

  function describeIssue(issue: DeskIssue, placeWidth: number): string {
    const {severity, message, hint, code} = issue;
    const place = placeOf(issue).padEnd(placeWidth);
    const indent = ' '.repeat(placeWidth + SEVERITY_WIDTH + 6);
    const name = paint(STYLES[severity], severity.padEnd(SEVERITY_WIDTH));
    const advice = hint ? `${visible(hint)}  ` : '';
    return (
      `  ${paint('dim', place)}  ${name}  ${visible(message)}\n` +
      `${indent}${advice}${paint('dim', code)}\n`
    );
  }

  return {
    begin: () => '',
    story({name, issues, sources = []}: ReportedStory): string {
      if (!issues.length && !sources.length) return '';
      const placeWidth = issues.reduce((width, issue) => Math.max(width, placeOf(issue).length), 0);
      const lines = issues.map(issue => describeIssue(issue, placeWidth));
      const about = sources.length ? `  ${describeSources(sources)}\n` : '';
      return `${paint('underline', visible(name) || 'story')}\n${lines.join('')}${about}\n`;
    },
    end(summary: Summary): string {
      if (!summary.stories) return 'No story checked.\n';
      const [style, mark]: [Style, string] = hasFailed(summary, failOn)
        ? ['red', '✗']
        : ['green', '✓'];
      return `${paint(style, `${mark} ${describeSummary(summary)}`)}\n`;
    },
  };
}

/** `14:63` in the file; else the path in the story. */
function placeOf({range, path}: DeskIssue): string {
  return range ? `${range.line}:${range.column}` : visible(path) || 'story';
}

function describeSummary({stories, error, warning, info}: Summary): string {
  const found = [
    counted(error, 'error'),
    counted(warning, 'warning'),
    counted(info, 'note'),
  ].filter(Boolean);
  return `${counted(stories, 'story', 'stories')} checked: ${found.join(', ') || 'no issues'}.`;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return count ? `${grouped(count)} ${count === 1 ? one : many}` : '';
}

/** As `toLocaleString('en')`, whose first call takes a tenth of the time of the whole command. */
function grouped(count: number): string {
  return String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
}
