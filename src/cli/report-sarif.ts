import {isAbsolute} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {DeskIssue, DeskIssueCode} from '../desk/desk-issue.js';
import {ISSUE_GUIDE} from '../desk/issue-guide.js';
import type {IssueSeverity} from '../model/issues.js';
import type {Report, ReportOptions} from './report.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS: Record<IssueSeverity, string> = {error: 'error', warning: 'warning', info: 'note'};
const CODES = Object.keys(ISSUE_GUIDE) as DeskIssueCode[];

/**
 * SARIF 2.1.0, which code hosts and editors read.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifReport({version}: ReportOptions): Report {
  const driver = {name: 'story-widgets', version, rules: CODES.map(ruleOf)};
  const run = {tool: {driver}, columnKind: 'utf16CodeUnits'};
  let separator = '\n';
  return {
    // An object without its end, so that results can follow one by one.
    begin: () =>
      `{"$schema": "${SCHEMA}", "version": "2.1.0", "runs": [` +
      `${JSON.stringify(run).slice(0, -1)}, "results": [`,
    story: ({name, issues}) =>
      issues
        .map(issue => {
          const before = separator;
          separator = ',\n';
          return before + JSON.stringify(resultOf(name, issue));
        })
        .join(''),
    end: () => '\n]}]}\n',
  };
}

function ruleOf(code: DeskIssueCode) {
  const {severity, title, advice} = ISSUE_GUIDE[code];
  return {
    id: code,
    shortDescription: {text: `${title}.`},
    help: {text: advice},
    defaultConfiguration: {level: LEVELS[severity]},
  };
}

function resultOf(name: string, {code, severity, message, hint, path, range}: DeskIssue) {
  const region = range && {
    startLine: range.line,
    startColumn: range.column,
    endLine: range.endLine,
    endColumn: range.endColumn,
  };
  return {
    ruleId: code,
    ruleIndex: CODES.indexOf(code),
    level: LEVELS[severity],
    message: {text: [message, hint].filter(Boolean).join(' ')},
    locations: [
      {
        physicalLocation: {artifactLocation: {uri: uriOf(name)}, ...(region && {region})},
        ...(path && {logicalLocations: [{fullyQualifiedName: path, kind: 'member'}]}),
      },
    ],
  };
}

/** A path as SARIF wants it: relative to the folder of the run, or a file URL. */
function uriOf(name: string): string {
  if (/^https?:/.test(name)) return name;
  if (isAbsolute(name)) return pathToFileURL(name).href;
  return name === '-' ? 'stdin' : encodeURI(name.replaceAll('\\', '/')).replaceAll('#', '%23');
}
