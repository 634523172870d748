// `npm run test:unit`: the tests that need no page, in Node, within seconds. The browsers run the
// same files, because engines differ in Intl and in regular expressions.
//
//   npm run test:unit -- --watch                     again whenever a file changes
//   npm run test:unit -- test/model/dates.test.ts    only these
import {spawn} from 'node:child_process';
import {unitArguments, unitTests} from './unit-tests.mjs';
import {root} from './setup.mjs';

const given = process.argv.slice(2);
const paths = given.filter(argument => !argument.startsWith('--'));
const isWatching = given.includes('--watch');
const run = unitArguments(paths.length ? paths : unitTests(), {isWatching});
const child = spawn(process.execPath, run, {cwd: root, stdio: 'inherit'});
child.once('exit', code => process.exit(code ?? 1));
