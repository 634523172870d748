/// <reference types="node" />
import {mkdir, stat} from 'node:fs/promises';
import {basename, extname, join} from 'node:path';
import {unwrittenFields} from '../exporters/unwritten-fields.js';
import type {ExportFormat} from '../exporters/export-formats.js';
import {exportStories} from '../exporters/export-story.js';
import type {Format} from '../importers/formats.js';
import {importStories} from '../importers/import-story.js';
import type {Loss} from '../importers/imported.js';
import {isAddress, nameOf} from './addresses.js';
import {Failure, fileFailure, reasonOf} from './failure.js';
import {describeInput, findInputs, STDIN} from './inputs.js';
import {openOutput, writeFileWhole} from './output.js';
import {createProgress} from './progress.js';
import {readInput} from './read-input.js';
import {say, sayFailure} from './say.js';

/** What `story-widgets convert` was asked for. */
export interface ConvertCommand {
  from: Format | undefined;
  to: ExportFormat;
  /** A file, or a folder for several stories; `''` for standard output. */
  output: string;
  /** Until an address has answered. */
  timeoutMs: number;
}

/** What the names of files end with, where it is not the name of the format. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  json: 'json',
  text: 'txt',
  markdown: 'md',
  'json-ld': 'jsonld.json',
  timelinejs: 'timeline.json',
  'timelinejs-csv': 'timeline.csv',
};

/**
 * Converts stories, and says on standard error what could not be carried.
 *
 * @returns The exit code: 2 where a story could not be read, else 0.
 */
export async function convertCommand(patterns: string[], command: ConvertCommand): Promise<number> {
  const inputs = await findInputs(patterns);
  const isFolder = inputs.length > 1 || (await isExistingFolder(command.output));
  if (isFolder && !command.output) {
    throw new Failure(`Name a folder for ${inputs.length} stories with --output`);
  }
  const outputs = isFolder ? outputsIn(command.output, inputs, command.to) : [command.output];
  if (isFolder) await makeFolder(command.output);
  const progress = createProgress();
  let hasFailure = false;
  try {
    for (const [index, input] of inputs.entries()) {
      progress.show(`Converted ${index} of ${inputs.length}`);
      const converted = await convertInput(input, command);
      if (converted instanceof Failure) {
        hasFailure = true;
        progress.end();
        sayFailure(converted);
        continue;
      }
      const {text, lost} = converted;
      if (lost.length) progress.end();
      for (const {path, message} of lost) say(`${nameOf(input)}: ${path}: ${message}`);
      await write(text, outputs[index] ?? '');
    }
  } finally {
    progress.end();
  }
  return hasFailure ? 2 : 0;
}

interface ConvertedInput {
  text: string;
  lost: Loss[];
}

/** @returns A `Failure` where it cannot be read, so that a run goes on with the next. */
async function convertInput(
  input: string,
  {from, to, timeoutMs}: ConvertCommand,
): Promise<ConvertedInput | Failure> {
  try {
    const found = await readInput(input, timeoutMs);
    const known = {from: from ?? found.from, url: found.url, src: describeInput(input)};
    const stories = await importStories(found.text, known);
    const lost = stories.flatMap(({losses, draft}) => [...losses, ...unwrittenFields(draft, to)]);
    const drafts = stories.map(({draft}) => draft);
    return {text: exportStories(drafts, to), lost};
  } catch (error) {
    if (error instanceof Failure) return error;
    return new Failure(`Could not convert ${nameOf(input)}: ${reasonOf(error)}`);
  }
}

async function write(text: string, path: string): Promise<void> {
  if (path) {
    await writeFileWhole(path, text);
    return;
  }
  const output = await openOutput('', {isData: true});
  await output.write(text);
}

async function isExistingFolder(path: string): Promise<boolean> {
  const found = path ? await stat(path).catch(() => null) : null;
  return found?.isDirectory() ?? false;
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, {recursive: true});
  } catch (error) {
    throw fileFailure('make the folder', path, error);
  }
}

/**
 * Where each input is written.
 *
 * @throws {Failure} Where two would be one file.
 */
function outputsIn(folder: string, inputs: readonly string[], to: ExportFormat): string[] {
  const written = new Map<string, string>();
  for (const input of inputs) {
    const path = join(folder, `${baseOf(input)}.${EXTENSIONS[to] ?? to}`);
    const other = written.get(path);
    if (other !== undefined) {
      const both = `${nameOf(other)} and ${nameOf(input)}`;
      throw new Failure(`${both} would both become ${path}: convert them into two folders`);
    }
    written.set(path, input);
  }
  return [...written.keys()];
}

/** The name of a file without what it ends with; of an address, its last part. */
function baseOf(input: string): string {
  if (input === STDIN) return 'story';
  const {pathname, hostname} = isAddress(input) ? new URL(input) : {pathname: input, hostname: ''};
  return basename(pathname, extname(pathname)) || hostname;
}
