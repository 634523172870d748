#!/usr/bin/env node
/// <reference types="node" />
import module from 'node:module';

/** Node 22.8 keeps what it has compiled for the next run; an older one has no such function. */
const {enableCompileCache} = module as {enableCompileCache?: () => void};
enableCompileCache?.();

const {runCommand} = await import('./cli/command.js');
const {fileFailure} = await import('./cli/failure.js');
const {sayFailure} = await import('./cli/say.js');

/** Who is told to end says goodbye, so that no half file is left. */
for (const [signal, exitCode] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => process.exit(exitCode));
}

process.stdout.on('error', error => {
  // The reader of a pipe has seen enough.
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit();
  sayFailure(fileFailure('write', 'standard output', error));
  process.exit(2);
});

process.exitCode = await runCommand(process.argv.slice(2));
