// The real workerd with our worker in it, and a server of stories behind it.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {bin} from '../run/child.mjs';
import {root} from '../run/setup.mjs';

/**
 * Starts both, on free ports of this machine.
 *
 * @param {import('node:http').RequestListener} answer what the web answers to the worker; the host
 *     that was asked is in the header
 * @returns {Promise<{address: string, stop(): Promise<void>}>} address of the worker
 */
export async function startWorkerd(answer) {
  const web = createServer(answer).listen(0, '127.0.0.1');
  await once(web, 'listening');
  const child = spawn(
    bin('workerd'),
    [
      'serve',
      join(root, 'test/edge/worker.capnp'),
      '--socket-addr=http=127.0.0.1:0',
      `--external-addr=stories=127.0.0.1:${web.address().port}`,
      '--control-fd=3',
    ],
    {stdio: ['ignore', 'inherit', 'inherit', 'pipe']},
  );
  const [line] = await Promise.race([
    once(createInterface(child.stdio[3]), 'line'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`workerd ended with ${code}`))),
  ]);
  const stop = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
    web.close();
    web.closeAllConnections();
  };
  return {address: `http://127.0.0.1:${JSON.parse(line).port}`, stop};
}
