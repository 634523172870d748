import type {DeskIssue} from '../desk/desk-issue.js';
import type {IssueSeverity} from '../model/issues.js';
import type {Report} from './report.js';
import {visible} from './visible.js';

const COMMANDS: Record<IssueSeverity, string> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/**
 * Workflow commands, which GitHub shows beside the lines of a pull request.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubReport(): Report {
  return {
    begin: () => '',
    story: ({name, issues}) => issues.map(issue => annotation(name, issue)).join(''),
    end: () => '',
  };
}

function annotation(name: string, {severity, code, message, hint, range}: DeskIssue): string {
  const properties = Object.entries({
    file: name,
    ...(range && {
      line: range.line,
      endLine: range.endLine,
      // GitHub draws columns only within one line.
      ...(range.line === range.endLine && {col: range.column, endColumn: range.endColumn}),
    }),
    title: code,
  }).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const words = [message, hint].filter(Boolean).join(' ');
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(words)}\n`;
}

function escapeData(text: string): string {
  return visible(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
