#!/usr/bin/env node
/// <reference types="node" />
import {runCommand} from './cli/command.js';

/** The reader of a pipe may have seen enough. */
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit();
  throw error;
});

process.exitCode = await runCommand(process.argv.slice(2));
