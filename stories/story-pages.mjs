// The worker's pages at `npm start`: the very code that edges run, with this server as the newsroom.
import {readFileSync} from 'node:fs';
import {contentType, locate, PAPER} from './routes.mjs';

/**
 * Answers what the worker would answer.
 *
 * @param {string} code the worker as it was built; its `fetch` is the one of `useFetch`
 * @returns {Promise<(url: string, host: string) => Promise<{status: number, headers: object, text: string}>>}
 */
export async function createStoryPages(code) {
  const source = `data:text/javascript,${encodeURIComponent(code)}`;
  const {createAnswer, useFetch} = await import(source);
  useFetch(async address => readStory(address));
  const answer = createAnswer({origins: [PAPER], assetsUrl: `${PAPER}/`, provider: 'The Courier'});
  return async (url, host) => {
    // The worker refuses private addresses, so the made-up paper stands for this server.
    const here = `http://${host}`;
    const response = await answer(new Request(PAPER + exchange(url, here, PAPER)));
    const headers = [...response.headers].map(([name, value]) => [
      name,
      exchange(value, PAPER, here),
    ]);
    const text = exchange(await response.text(), PAPER, here);
    return {status: response.status, headers: Object.fromEntries(headers), text};
  };
}

/** Whether an address is the worker's to answer. */
export function isStoryPage(url) {
  return /^\/(?:story|oembed)\?/.test(url);
}

function readStory(address) {
  const path = locate(new URL(address).pathname);
  if (!path) return new Response('', {status: 404});
  return new Response(readFileSync(path), {headers: {'content-type': contentType(path)}});
}

function exchange(text, one, other) {
  return text
    .replaceAll(one, other)
    .replaceAll(encodeURIComponent(one), encodeURIComponent(other))
    .replaceAll(
      encodeURIComponent(encodeURIComponent(one)),
      encodeURIComponent(encodeURIComponent(other)),
    );
}
