import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';

const control = 3;
const server = spawn(
  'node_modules/workerd/bin/workerd',
  ['serve', 'config.capnp', '--socket-addr', 'http=127.0.0.1:0', `--control-fd=${control}`],
  {stdio: ['ignore', 'inherit', 'inherit', 'pipe']},
);
try {
  const [line] = await once(server.stdio[control].setEncoding('utf8'), 'data');
  const {port} = JSON.parse(line.split('\n')[0]);
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  const {actual, expected} = await answer.json();
  assert.deepEqual(actual, expected);
} finally {
  server.kill();
}
