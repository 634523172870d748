import type {DeskIssue} from '../desk/desk-issue.js';
import type {Report, ReportedStory, ReportOptions} from './report.js';
import {isFailure} from './severity.js';

/** What XML 1.0 has no way to write. */
// eslint-disable-next-line no-control-regex
const NOT_IN_XML = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

/**
 * JUnit XML: a suite for each story, a case for each issue. Only what makes the command fail is a
 * failure; other issues are cases that pass, with the sentence as their output.
 */
export function junitReport({failOn}: ReportOptions): Report {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="story-widgets">\n',
    story({name, issues}: ReportedStory): string {
      const failures = issues.filter(({severity}) => isFailure(severity, failOn)).length;
      const cases = issues.map(issue => testCase(name, issue, isFailure(issue.severity, failOn)));
      const all = cases.length
        ? cases
        : [`    <testcase name="story" classname=${quote(name)}/>\n`];
      return (
        `  <testsuite name=${quote(name)} tests="${all.length}" failures="${failures}" errors="0">\n` +
        `${all.join('')}  </testsuite>\n`
      );
    },
    end: () => '</testsuites>\n',
  };
}

function testCase(name: string, issue: DeskIssue, isFailed: boolean): string {
  const {code, path, severity, message, hint, range} = issue;
  const place = range ? `${range.line}:${range.column}` : path;
  const words = [message, hint].filter(Boolean).join(' ');
  const result = isFailed
    ? `<failure type=${quote(severity)} message=${quote(words)}/>`
    : `<system-out>${escapeXml(words)}</system-out>`;
  const attributes = `name=${quote(`${code} ${place}`.trim())} classname=${quote(name)}`;
  return `    <testcase ${attributes}>${result}</testcase>\n`;
}

function quote(text: string): string {
  return `"${escapeXml(text)}"`;
}

function escapeXml(text: string): string {
  const wellFormed = text.toWellFormed().replace(NOT_IN_XML, '\uFFFD');
  return wellFormed.replace(/[&<>"\n\t\r]/g, character => ENTITIES[character] ?? '');
}
