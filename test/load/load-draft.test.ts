import {expect} from '@open-wc/testing';
import {loadDraft, type LoadOptions} from '../../src/load/load-draft.js';
import {StoryError} from '../../src/load/story-error.js';
import {waitUntil} from '../browser/wait-until.js';

let last = 0;
/** A key that no other engine or test uses. */
const newKey = (): string => `load-${performance.timeOrigin}-${last++}`;
const fault = (query: string, key = newKey()): string =>
  `${location.origin}/faults/story?${query}&key=${key}`;

async function requests(
  key: string,
): Promise<{count: number; closedEarly: number; headers: Record<string, string>}> {
  return (await (await fetch(`/faults/log?key=${key}`)).json()) as never;
}

async function failure(url: string, options?: LoadOptions): Promise<StoryError> {
  const error: unknown = await loadDraft(url, options).then(
    () => new Error('It loaded.'),
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(StoryError);
  return error as StoryError;
}

describe('loadDraft', () => {
  it('reads the real story from JSON', async () => {
    const {draft, issues} = await loadDraft(`${location.origin}/data/lee-china-visit.json`);
    expect(draft.headline).to.equal(
      'Lee Declares China Visit Sets Foundation for Full Restoration of Ties',
    );
    expect(issues).to.deep.equal([]);
  });

  it('reads the same story from the story text', async () => {
    const [json, text] = await Promise.all(
      ['json', 'txt'].map(type => loadDraft(`${location.origin}/data/lee-china-visit.${type}`)),
    );
    expect(text?.draft).to.deep.equal(json?.draft);
  });

  it('reads the Korean date of a story text', async () => {
    const story = 'Lee Returns\nUpdated 2026년 1월 8일\nTimeline\n2026년 1월 6일 – Lee meets Xi';
    const {draft} = await loadDraft(fault(`type=text/plain&body=${encodeURIComponent(story)}`));
    expect([draft.updated, draft.timeline]).to.deep.equal([
      '2026-01-08',
      [{date: '2026-01-06', text: 'Lee meets Xi'}],
    ]);
  });

  for (const name of [
    'texts/footnotes-en',
    'texts/table-zh',
    'texts-newsrooms/web-paste-en',
    'texts-newsrooms/agency-zh',
    'texts-desks/newsletter-en',
    'texts-desks/seed-en',
  ]) {
    it(`reads ${name}.txt as it is read in Node, with the parts that it fetches for it`, async () => {
      const base = new URL('../fixtures/', import.meta.url);
      const [text, right] = await Promise.all(
        [`${name}.txt`, `${name}.json`].map(async path =>
          (await fetch(new URL(path, base))).text(),
        ),
      );
      const {draft} = await loadDraft(
        fault(`type=text/plain&body=${encodeURIComponent(text ?? '')}`),
      );
      expect(draft).to.deep.equal(JSON.parse(right ?? ''));
    });
  }

  it('reads JSON that is sent as text/html, and with a byte order mark', async () => {
    const {draft} = await loadDraft(
      fault(`type=text/html&body=${encodeURIComponent('\uFEFF {"headline": "h"}')}`),
    );
    expect(draft.headline).to.equal('h');
  });

  for (const [what, query, code, words] of [
    ['a 404', 'status=404', 'http', 'answered 404'],
    ['JSON cut in the middle', 'truncate=1', 'not-json', 'may be cut short'],
    ['an empty file', 'body=', 'not-a-story', 'is empty'],
    [
      'a web page',
      `body=${encodeURIComponent('<!doctype html><title>Sign in</title>')}`,
      'not-a-story',
      'A web page came from',
    ],
    ['a plain sentence', 'type=text/plain&body=Not%20found', 'not-a-story', 'is not a story'],
    ['a plain sentence sent as JSON', 'body=Too%20many%20requests', 'not-json', 'not valid JSON'],
    [
      'a story text sent as application/ld+json',
      `type=application/ld%2bjson&body=${encodeURIComponent('Tram\nSources\n[1] A: b')}`,
      'not-json',
      'not valid JSON',
    ],
    ['null', 'body=null', 'not-a-story', 'A story is a JSON object'],
    [
      'a PHP notice before the JSON, sent as text/html',
      `type=text/html&body=${encodeURIComponent('Notice: Undefined index\n{"headline":"h"}')}`,
      'not-json',
      'something else was printed with it',
    ],
    ['9 MB', 'bytes=9437184', 'too-large', 'larger than 8388608 bytes'],
  ] as const) {
    it(`fails with "${code}" for ${what}`, async () => {
      const url = fault(query);
      const error = await failure(url);
      expect(error).to.include({code, src: url});
      expect(error.message).to.contain(words);
    });
  }

  it('asks once for five callers', async () => {
    const key = newKey();
    const url = fault('delayMs=50', key);
    await Promise.all(Array.from({length: 5}, () => loadDraft(url)));
    expect((await requests(key)).count).to.equal(1);
  });

  it('asks again after a failure, and for a reload', async () => {
    const key = newKey();
    const url = fault('status=503', key);
    await failure(url);
    await failure(url);
    expect((await requests(key)).count).to.equal(2);
    const good = newKey();
    await loadDraft(fault('x=1', good));
    await loadDraft(fault('x=1', good), {isReload: true});
    expect((await requests(good)).count).to.equal(2);
  });

  it('goes on for the second caller when the first is no longer interested', async () => {
    const url = fault('delayMs=100');
    const first = new AbortController();
    void loadDraft(url, {signal: first.signal}).catch(() => undefined);
    const second = loadDraft(url, {signal: new AbortController().signal});
    first.abort();
    expect((await second).draft.headline).to.contain('Lee Declares');
  });

  it('closes the connection when nobody is interested', async () => {
    const key = newKey();
    const only = new AbortController();
    void loadDraft(fault('drip=1', key), {signal: only.signal}).catch(() => undefined);
    await new Promise(resolve => setTimeout(resolve, 150));
    only.abort();
    await waitUntil(
      async () => (await requests(key)).closedEarly === 1,
      'The connection is closed.',
    );
  });
});
