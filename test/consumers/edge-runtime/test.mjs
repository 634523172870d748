import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {EdgeRuntime} from 'edge-runtime';

const runtime = new EdgeRuntime({initialCode: await readFile('dist/edge.js', 'utf8')});
const answer = await runtime.dispatchFetch('https://news.example/');
const {actual, expected} = await answer.json();
assert.deepEqual(actual, expected);
