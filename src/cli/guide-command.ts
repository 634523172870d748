/// <reference types="node" />
import {readFile} from 'node:fs/promises';
import {ISSUE_GUIDE} from '../desk/issue-guide.js';
import {openOutput} from './output.js';

/** Prints the JSON schema of a story, for editors and validators. */
export async function schemaCommand(path: string): Promise<number> {
  const schema = await readFile(new URL('../story.schema.json', import.meta.url), 'utf8');
  const output = await openOutput(path, {isData: true});
  await output.write(schema.endsWith('\n') ? schema : `${schema}\n`);
  await output.finish();
  return 0;
}

/** Every code that `check` reports, with what to do. */
export function describeCodes(): string {
  return Object.entries(ISSUE_GUIDE)
    .map(([code, {severity, title, advice}]) => `${code} (${severity})\n  ${title}. ${advice}\n`)
    .join('\n');
}
