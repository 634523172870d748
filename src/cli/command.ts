/// <reference types="node" />
import {availableParallelism} from 'node:os';
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander';
import {EXPORT_FORMATS, type ExportFormat} from '../exporters/export-formats.js';
import {FORMATS, type Format} from '../importers/formats.js';
import {REPORT_FORMS} from './create-report.js';
import {sayFailure} from './say.js';
import {FAIL_ON, type FailOn} from './severity.js';
import type {SourceFlags} from './source-flags.js';
import {packageVersion} from './version.js';

const DESCRIPTION =
  'Checks and converts cited news stories. It uses the network only for addresses that you type, ' +
  'and for check --sources.';
const STORIES = 'files, folders, patterns, addresses, or - for standard input';
const FAILED = 2;
const MAX_THREADS = 64;

const CHECK_EXAMPLES = `
Examples:
  $ story-widgets check lee.json               what is wrong with one story
  $ story-widgets check stories/               all stories of a folder
  $ story-widgets check "stories/**/*.json"    all that match a pattern
  $ pbpaste | story-widgets check -            a text from the clipboard
  $ story-widgets check stories/ --fail-on error --format github
  $ story-widgets check stories/ --format sarif --output stories.sarif
  $ story-widgets check https://news.example/lee.json
  $ story-widgets check lee.json --sources     and whether its sources say so

Exit codes:
  0  no issue as bad as --fail-on says
  1  at least one
  2  something could not be read or written`;

const CONVERT_EXAMPLES = `
Examples:
  $ story-widgets convert lee.txt --output lee.json   a text as our JSON
  $ story-widgets convert - < lee.txt                 onto the screen
  $ story-widgets convert https://news.example/article.html -o article.json
  $ story-widgets convert stories/*.txt -o converted/

What could not be carried is said on standard error.`;

const FIX_EXAMPLES = `
Examples:
  $ story-widgets fix stories/            show the changes, and end with 1 if there are any
  $ story-widgets fix stories/ --write    make them

Dates become EDTF, an id that is taken twice becomes the one that readers see, and a
timeline that runs both ways runs one way. Whatever needs a judgement stays as it is.`;

interface AddressFlags {
  /** In seconds. */
  timeout: number;
}

interface ConvertFlags extends AddressFlags {
  from?: Format;
  to: ExportFormat;
  output?: string;
}

interface FixFlags extends AddressFlags {
  write: boolean;
}

interface CheckFlags extends SourceFlags {
  from?: Format;
  format: string;
  json?: true;
  failOn: FailOn;
  output?: string;
  threads: number;
}

/**
 * Runs the command with the arguments that follow its name.
 *
 * @returns The exit code: 0, 1 where stories have issues, 2 where it could not run. It never
 *     rejects: what went wrong is one line on standard error.
 */
export async function runCommand(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  try {
    const program = createProgram(code => {
      exitCode = code;
    });
    await program.parseAsync(args, {from: 'user'});
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode && FAILED;
    sayFailure(error);
    return FAILED;
  }
}

function createProgram(end: (exitCode: number) => void): Command {
  const program = new Command('story-widgets')
    .description(DESCRIPTION)
    .version(packageVersion())
    .configureOutput({outputError: (text, write) => write(oneLine(text))})
    .exitOverride();
  addCheck(program, end);
  addConvert(program, end);
  addFix(program, end);
  addSchema(program, end);
  addCodes(program, end);
  return program;
}

/** Commander says what is wrong in one line, and sometimes what was meant in a second. */
function oneLine(text: string): string {
  return `story-widgets: ${text
    .replace(/^error: /, '')
    .trim()
    .replaceAll('\n', ' ')}\n`;
}

function addCheck(program: Command, end: (exitCode: number) => void): void {
  program
    .command('check')
    .summary('say what is wrong with stories')
    .description('Says what is wrong with stories, where, and what to do.')
    .argument('<stories...>', STORIES)
    .addOption(
      new Option('-f, --format <form>', 'of the report').choices(REPORT_FORMS).default('human'),
    )
    .addOption(new Option('--json', 'the same as --format json').conflicts('format'))
    .addOption(fromOption())
    .addOption(
      new Option('--fail-on <severity>', 'the least that makes the command end with 1')
        .choices(FAIL_ON)
        .default('warning'),
    )
    .option('-o, --output <file>', 'write the report into a file')
    .option('--threads <number>', 'for 100 stories and more', readThreads, availableParallelism())
    .addOption(new Option('--sources', 'fetch the sources, and compare the stories with them'))
    .addOption(new Option('--archive [api]', 'ask the Wayback Machine for sources that are gone'))
    .addOption(numberOption('--max-age <hours>', 'of a source that was fetched before', 24))
    .addOption(numberOption('--timeout <seconds>', 'for one address or source', 15))
    .addOption(new Option('--allow-private', 'fetch from this computer and its network too'))
    .addHelpText('after', CHECK_EXAMPLES)
    .action(async (stories: string[], flags: CheckFlags) => {
      const {checkCommand} = await import('./check-command.js');
      const {json, from, failOn, output = '', threads} = flags;
      const format = json ? 'json' : flags.format;
      const timeoutMs = flags.timeout * 1000;
      const sources = flags.sources ? flags : null;
      const command = {format, from, failOn, output, threads, timeoutMs, sources};
      end(await checkCommand(stories, command));
    });
}

function addConvert(program: Command, end: (exitCode: number) => void): void {
  program
    .command('convert')
    .summary('write stories in another format')
    .description('Writes stories in another format.')
    .argument('<stories...>', STORIES)
    .addOption(fromOption())
    .addOption(
      new Option('--to <format>', 'the format to write').choices(EXPORT_FORMATS).default('json'),
    )
    .option('-o, --output <path>', 'a file, or a folder')
    .addOption(timeoutOption())
    .addHelpText('after', CONVERT_EXAMPLES)
    .action(async (stories: string[], {from, to, output = '', timeout}: ConvertFlags) => {
      const {convertCommand} = await import('./convert-command.js');
      end(await convertCommand(stories, {from, to, output, timeoutMs: timeout * 1000}));
    });
}

function addFix(program: Command, end: (exitCode: number) => void): void {
  program
    .command('fix')
    .summary('mend what needs no judgement')
    .description('Shows as a diff what can be mended without a judgement, and mends it on request.')
    .argument('<stories...>', STORIES)
    .option('-w, --write', 'change the files', false)
    .addOption(timeoutOption())
    .addHelpText('after', FIX_EXAMPLES)
    .action(async (stories: string[], {write, timeout}: FixFlags) => {
      const {fixCommand} = await import('./fix-command.js');
      end(await fixCommand(stories, {write, timeoutMs: timeout * 1000}));
    });
}

function addSchema(program: Command, end: (exitCode: number) => void): void {
  program
    .command('schema')
    .summary('print the JSON schema of a story')
    .description('Prints the JSON schema of a story, for editors and validators.')
    .option('-o, --output <file>', 'write it into a file')
    .action(async ({output = ''}: {output?: string}) => {
      const {schemaCommand} = await import('./guide-command.js');
      end(await schemaCommand(output));
    });
}

function addCodes(program: Command, end: (exitCode: number) => void): void {
  program
    .command('codes')
    .summary('explain every code that check reports')
    .description('Explains every code that check reports.')
    .action(async () => {
      const {describeCodes} = await import('./guide-command.js');
      process.stdout.write(describeCodes());
      end(0);
    });
}

function fromOption(): Option {
  return new Option('--from <format>', 'of the stories; detected if missing').choices(FORMATS);
}

function timeoutOption(): Option {
  return numberOption('--timeout <seconds>', 'for one address', 15);
}

function numberOption(flags: string, description: string, usual: number): Option {
  return new Option(flags, description).argParser(readNumber).default(usual);
}

function readNumber(written: string): number {
  const number = Number(written);
  if (written.trim() && number >= 0 && number < 1e6) return number;
  throw new InvalidArgumentError('Write a number such as 12 or 0.5.');
}

function readThreads(written: string): number {
  const threads = Number(written);
  if (Number.isInteger(threads) && threads >= 1 && threads <= MAX_THREADS) return threads;
  throw new InvalidArgumentError(`Write a number from 1 to ${MAX_THREADS}.`);
}
