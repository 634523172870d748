import type {Report, ReportOptions} from './report.js';

/** For programs: one object, with a line for each story. */
export function jsonReport({version}: ReportOptions): Report {
  let separator = '\n';
  return {
    begin: () => `{"version": ${JSON.stringify(version)}, "stories": [`,
    story({name, issues, sources}) {
      const before = separator;
      separator = ',\n';
      return before + JSON.stringify({name, issues, ...(sources && {sources})});
    },
    end: summary => `\n], "summary": ${JSON.stringify(summary)}}\n`,
  };
}
