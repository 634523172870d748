// A server that npm starts in another folder, on a free port of this machine.
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {lastLines} from './child.mjs';

const POLL_MS = 100;

/**
 * Starts a server, and ends it when `use` is done with its origin.
 *
 * @param {{folder: string, args: (port: number) => string[], timeoutMs: number,
 *     env?: Record<string, string>}} options `args` are those of npm; the server finds its port in
 *     `PORT` too
 * @param {(origin: string) => Promise<unknown>} use called once the server answers
 * @returns what `use` gives; rejects with the last lines of the server that does not start
 */
export async function useNpmServer({folder, args, timeoutMs, env = {}}, use) {
  const port = await freePort();
  const server = spawn('npm', args(port), {
    cwd: folder,
    env: {...process.env, ...env, PORT: String(port), HOST: '127.0.0.1'},
    detached: true,
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', data => {
      output += data;
    });
  }
  try {
    const origin = `http://127.0.0.1:${port}`;
    const isUp = await answers(origin, Date.now() + timeoutMs);
    if (!isUp) throw new Error(`npm ${args(port).join(' ')}: ${lastLines(output).join('\n')}`);
    return await use(origin);
  } finally {
    // The group, because npm starts a shell that starts the server.
    if (server.exitCode === null) process.kill(-server.pid, 'SIGTERM');
  }
}

async function answers(origin, end) {
  while (Date.now() < end) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer?.ok) return true;
    await new Promise(resolve => setTimeout(resolve, POLL_MS));
  }
  return false;
}

function freePort() {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}
