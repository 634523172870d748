/// <reference types="node" />
import {availableParallelism} from 'node:os';
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander';
import {REPORT_FORMS} from './create-report.js';
import {sayFailure} from './say.js';
import {FAIL_ON, type FailOn} from './severity.js';
import {packageVersion} from './version.js';

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

Exit codes:
  0  no issue as bad as --fail-on says
  1  at least one
  2  something could not be read or written`;

interface CheckFlags {
  format: string;
  json?: true;
  failOn: FailOn;
  output?: string;
  threads: number;
}

/**
 * Runs the command with the arguments behind its name.
 *
 * @returns The exit code: 0, 1 where stories have issues, 2 where it could not run. It never
 *     rejects: what went wrong is one line on standard error.
 */
export async function runCommand(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = createProgram(code => {
    exitCode = code;
  });
  try {
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
    .description('Checks and converts cited news stories. It uses no network unless you ask it to.')
    .version(packageVersion())
    .configureOutput({outputError: (text, write) => write(oneLine(text))})
    .exitOverride();
  addCheck(program, end);
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
    .argument('<stories...>', 'files, folders, patterns, or - for standard input')
    .addOption(
      new Option('-f, --format <form>', 'of the report').choices(REPORT_FORMS).default('human'),
    )
    .option('--json', 'the same as --format json')
    .addOption(
      new Option('--fail-on <severity>', 'the least that makes the command end with 1')
        .choices(FAIL_ON)
        .default('warning'),
    )
    .option('-o, --output <file>', 'write the report into a file')
    .option('--threads <number>', 'for 100 stories and more', readThreads, availableParallelism())
    .addHelpText('after', CHECK_EXAMPLES)
    .action(async (stories: string[], flags: CheckFlags) => {
      const {checkCommand} = await import('./check-command.js');
      const {format, json, failOn, output = '', threads} = flags;
      const form = json ? 'json' : format;
      end(await checkCommand(stories, {format: form, from: undefined, failOn, output, threads}));
    });
}

function readThreads(written: string): number {
  const threads = Number(written);
  if (Number.isInteger(threads) && threads >= 1 && threads <= MAX_THREADS) return threads;
  throw new InvalidArgumentError(`Write a number from 1 to ${MAX_THREADS}.`);
}
