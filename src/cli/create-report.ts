import type {Report, ReportOptions} from './report.js';

/** The forms, by the name that `--format` takes; each is loaded when it is asked for. */
const FORMS: Record<string, () => Promise<(options: ReportOptions) => Report>> = {
  human: async () => (await import('./report-human.js')).humanReport,
  json: async () => (await import('./report-json.js')).jsonReport,
  sarif: async () => (await import('./report-sarif.js')).sarifReport,
  github: async () => (await import('./report-github.js')).githubReport,
  junit: async () => (await import('./report-junit.js')).junitReport,
};

export const REPORT_FORMS = Object.keys(FORMS);

export async function createReport(form: string, options: ReportOptions): Promise<Report> {
  const create = await FORMS[form]?.();
  if (!create) throw new Error(`There is no report named ${form}.`);
  return create(options);
}
