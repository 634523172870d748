import {expect} from '@open-wc/testing';
import {fetchBody, type Body, type RequestLimits} from '../../src/load/fetch-body.js';
import {StoryError} from '../../src/load/story-error.js';
import {waitUntil} from '../browser/wait-until.js';

const LIMITS: RequestLimits = {
  credentials: 'omit',
  isReload: false,
  timeoutMs: 10_000,
  maxBytes: 100_000,
};

let last = 0;
/** A key that no other engine or test uses. */
const newKey = (): string => `body-${performance.timeOrigin}-${last++}`;
const fault = (query: string, key = newKey()): string =>
  `${location.origin}/faults/story?${query}&key=${key}`;

interface Log {
  count: number;
  closedEarly: number;
  headers: Record<string, string>;
}

const logOf = async (key: string): Promise<Log> =>
  (await (await fetch(`/faults/log?key=${key}`)).json()) as Log;

const body = (url: string, limits: Partial<RequestLimits> = {}): Promise<Body> =>
  fetchBody(url, {...LIMITS, ...limits}, new AbortController());

async function failure(url: string, limits?: Partial<RequestLimits>): Promise<StoryError> {
  const error: unknown = await body(url, limits).then(
    () => new Error('It came.'),
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(StoryError);
  return error as StoryError;
}

/** The server hears later that nobody reads on. */
const isClosedEarly = (key: string): Promise<void> =>
  waitUntil(async () => (await logOf(key)).closedEarly === 1, 'The connection is closed.');

describe('the body of a request', () => {
  for (const [type, isJson] of [
    ['application/json; charset=utf-8', true],
    ['application/ld+json', true],
    ['text/plain', false],
    ['application/jsonp', false],
  ] as const) {
    it(`that comes as ${type} is ${isJson ? '' : 'not '}called JSON`, async () => {
      const url = fault(`type=${encodeURIComponent(type)}&body=Tram`);
      expect(await body(url)).to.deep.equal({text: 'Tram', isJson});
    });
  }

  for (const status of [404, 503]) {
    it(`that comes with ${status} is refused with "http", the status and the address`, async () => {
      const url = fault(`status=${status}`);
      const error = await failure(url);
      expect(error).to.include({code: 'http', status, src: url});
      expect(error.message).to.equal(
        `The server answered ${status} for ${url}. Check the address.`,
      );
    });
  }

  it('that is cut off by the server is refused with "network"', async () => {
    expect(await failure(fault('hangUp=1'))).to.include({code: 'network'});
  });

  it('of ftp://a.example/story.json is refused with "blocked-url", without asking', async () => {
    expect(await failure('ftp://a.example/story.json')).to.include({code: 'blocked-url'});
  });

  it('that drips past the deadline of 300 ms is given up, and the connection closed', async () => {
    const key = newKey();
    const error = await failure(fault('drip=1', key), {timeoutMs: 300});
    expect(error.code).to.equal('timeout');
    expect(error.message).to.contain('took longer than 300 ms');
    await isClosedEarly(key);
  });

  it('that never ends is read as far as max-bytes, and the connection closed', async () => {
    const key = newKey();
    const error = await failure(fault('bytes=Infinity', key));
    expect(error.code).to.equal('too-large');
    expect(error.message).to.contain('larger than 100000 bytes');
    await isClosedEarly(key);
  });

  it('is asked for without cookies, unless the caller wants them', async () => {
    document.cookie = 'reader=7;path=/';
    const [without, sent] = [newKey(), newKey()];
    await body(fault('x=1', without));
    await body(fault('x=1', sent), {credentials: 'same-origin'});
    expect((await logOf(without)).headers['cookie']).to.equal(undefined);
    expect((await logOf(sent)).headers['cookie']).to.contain('reader=7');
  });
});
