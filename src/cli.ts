#!/usr/bin/env node
/// <reference types="node" />
import module from 'node:module';

/** Node 22.8 keeps what it has compiled for the next run; an older one has no such function. */
const {enableCompileCache} = module as {enableCompileCache?: () => void};
enableCompileCache?.();

const {runCommand} = await import('./cli/command.js');

/** Who is told to end says goodbye, so that no half file is left. */
for (const [signal, exitCode] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => process.exit(exitCode));
}

/** The reader of a pipe may have seen enough. */
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit();
  throw error;
});

process.exitCode = await runCommand(process.argv.slice(2));
