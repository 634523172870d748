/// <reference types="node" />
import {mkdir} from 'node:fs/promises';
import {basename, extname, join} from 'node:path';
import {unwrittenFields} from '../exporters/unwritten-fields.js';
import type {ExportFormat} from '../exporters/export-formats.js';
import {exportStories} from '../exporters/export-story.js';
import type {Format} from '../importers/formats.js';
import {importStories} from '../importers/import-story.js';
import type {Loss} from '../importers/imported.js';
import {Failure, reasonOf} from './failure.js';
import {findInputs, readInput, STDIN} from './inputs.js';
import {openOutput, writeFileWhole} from './output.js';
import {createProgress} from './progress.js';
import {say} from './say.js';

/** What `story-widgets convert` was asked for. */
export interface ConvertCommand {
  from: Format | undefined;
  to: ExportFormat;
  /** A file, or a folder for several stories; `''` for standard output. */
  output: string;
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
 * @returns The exit code, 0.
 */
export async function convertCommand(patterns: string[], command: ConvertCommand): Promise<number> {
  const inputs = await findInputs(patterns);
  const isFolder = inputs.length > 1;
  if (isFolder && !command.output) {
    throw new Failure(`Name a folder for ${inputs.length} stories with --output`);
  }
  if (isFolder) await mkdir(command.output, {recursive: true});
  const progress = createProgress();
  try {
    for (const [index, input] of inputs.entries()) {
      progress.show(`Converted ${index} of ${inputs.length}`);
      const {text, lost} = await convertInput(input, command);
      if (lost.length) progress.end();
      for (const {path, message} of lost) say(`${input}: ${path}: ${message}`);
      await write(text, isFolder ? pathIn(command.output, input, command.to) : command.output);
    }
  } finally {
    progress.end();
  }
  return 0;
}

interface ConvertedInput {
  text: string;
  lost: Loss[];
}

async function convertInput(input: string, {from, to}: ConvertCommand): Promise<ConvertedInput> {
  const text = await readInput(input);
  try {
    const stories = await importStories(text, {from, src: input === STDIN ? '' : input});
    const lost = stories.flatMap(({losses, draft}) => [...losses, ...unwrittenFields(draft, to)]);
    const drafts = stories.map(({draft}) => draft);
    return {text: exportStories(drafts, to), lost};
  } catch (error) {
    throw new Failure(`Could not convert ${input}: ${reasonOf(error)}`);
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

function pathIn(folder: string, input: string, to: ExportFormat): string {
  const name = input === STDIN ? 'story' : basename(input, extname(input));
  return join(folder, `${name}.${EXTENSIONS[to] ?? to}`);
}
