import {expect} from '@open-wc/testing';
import {OTHER_ORIGIN, openCitation, openHost, until, type HostPage} from '../browser/host-page.js';

interface Log {
  count: number;
  headers: Record<string, string>;
}

const MODULE = '<script type="module" src="/cdn/story-widgets.min.js"></script>';
const LINKED = `<story-card id="own"><script type="application/json">${JSON.stringify({
  id: 'lee',
  headline: 'Lee returns',
  publisher: {name: 'Courier', url: 'https://courier.example/'},
  sections: [{text: 'He returned on Wednesday[1].'}],
  sources: [
    {
      id: 1,
      publisher: 'Yonhap',
      title: 'Lee returns',
      url: 'https://en.yna.co.kr/view/1',
      archiveUrl: 'https://archive.example/1',
    },
  ],
  timeline: [{date: '2026-01-07', text: 'He returns.[1]', url: 'https://president.example/'}],
})}</script></story-card>`;
let run = 0;

/** An address of the real story at the server that keeps what it is asked. */
function loggedStory(origin = ''): {src: string; readLog(): Promise<Log>} {
  const key = `privacy-${Date.now()}-${Math.random()}-${run++}`;
  return {
    src: `${origin}/faults/story.json?file=lee-china-visit.json&header=${encodeURIComponent('access-control-allow-origin: *')}&key=${key}`,
    readLog: async () => (await (await fetch(`/faults/log?key=${key}`)).json()) as Log,
  };
}

/** What a reader needs to read a story and to open a citation. */
const FILES = [
  'chunks/citation-popover.js',
  'chunks/claim-range.js',
  'chunks/claims.js',
  'chunks/keep-in-place.js',
  'chunks/moves.js',
  'story-widgets.min.js',
].map(path => `${location.origin}/cdn/${path}`);

/** Everything that a page fetched, without what the test itself brought along. */
function requestsOf({view}: HostPage): string[] {
  return view.performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter(name => !name.endsWith('/watch.js'));
}

describe('what goes over the network', () => {
  it('is the script with its chunks and one request for each src, whatever the reader does', async () => {
    const {src, readLog} = loggedStory();
    const element = (tag: string): string =>
      `<${tag} src="${src.replaceAll('&', '&amp;')}"></${tag}>`;
    const host = await openHost(
      ['story-card', 'story-card', 'story-timeline', 'story-sources'].map(element).join(''),
      {head: MODULE},
    );
    await until(() => host.all('.source').length === 12);
    for (const marker of host.all('.marker').slice(0, 5)) {
      await openCitation(host, marker);
      host.all('.copy')[0]?.click();
    }
    host.all('.mark')[0]?.click();
    host.all('.references a')[0]?.click();
    await until(() => host.all('.way-back').length > 0 && host.all('.marker.selected').length > 0);
    expect((await readLog()).count).to.equal(1);
    expect(requestsOf(host).sort()).to.deep.equal([...FILES, `${location.origin}${src}`]);
    expect(host.seen.uncaught).to.deep.equal([]);
  });

  it('is the script with its popover for a story that is on the page', async () => {
    const host = await openHost(LINKED, {head: MODULE});
    await until(() => host.all('.marker').length === 2);
    await openCitation(host);
    await until(() => requestsOf(host).length >= FILES.length);
    expect(requestsOf(host).sort()).to.deep.equal(FILES);
  });

  it('carries no cookie to the story’s server, on this origin or another', async () => {
    document.cookie = 'reader=kim; path=/';
    for (const origin of ['', OTHER_ORIGIN]) {
      const {src, readLog} = loggedStory(origin);
      const host = await openHost(
        `<story-card src="${src.replaceAll('&', '&amp;')}"></story-card>`,
        {head: MODULE},
      );
      await until(() => host.all('.source').length === 4);
      const {count, headers} = await readLog();
      expect([count, headers['cookie'], headers['authorization']]).to.deep.equal([
        1,
        undefined,
        undefined,
      ]);
    }
    document.cookie = 'reader=; path=/; max-age=0';
  });

  it('tells a source neither where the reader comes from nor gives it the page', async () => {
    const host = await openHost(LINKED, {head: MODULE});
    await until(() => host.all('.source').length === 1);
    await openCitation(host);
    const links = host.all('a[href^="http"]') as HTMLAnchorElement[];
    expect([...new Set(links.map(({href}) => href))]).to.deep.equal([
      'https://courier.example/',
      'https://president.example/',
      'https://en.yna.co.kr/view/1',
      'https://archive.example/1',
    ]);
    expect(
      links
        .filter(({rel, target}) => rel !== 'noopener noreferrer' || target !== '_blank')
        .map(({href}) => href),
    ).to.deep.equal([]);
  });

  it('is the script alone where the page turns the elements off', async () => {
    const host = await openHost(
      '<story-card src="/data/lee-china-visit.json"><a href="/story">The story</a></story-card>',
      {head: `<meta name="story-widgets" content="off">${MODULE}`},
    );
    expect(host.view.customElements.get('story-card')).to.equal(undefined);
    expect(host.page.querySelector('story-card a')?.getClientRects()).to.have.length(1);
    expect(requestsOf(host)).to.deep.equal([`${location.origin}/cdn/story-widgets.min.js`]);
    expect(host.seen).to.deep.equal({violations: [], uncaught: [], console: []});
  });
});

describe('the recipe for analytics', () => {
  it('counts stories, checked citations and followed sources from the events alone', async () => {
    const recipe = `<script>
      window.sent = [];
      const send = (name, detail) => window.sent.push({name, ...detail});
      document.addEventListener('story-load', ({story}) => send('story', {id: story.id}));
      document.addEventListener('story-citation-open', ({sourceIds, claim}) => send('citation', {sourceIds, claim: claim?.id}));
      document.addEventListener('story-source-click', ({source}) => send('source', {id: source.id}));
    </script>`;
    const host = await openHost(LINKED, {head: recipe + MODULE});
    await until(() => host.all('.source').length === 1);
    await openCitation(host);
    const [link] = host.all('[popover] a.out');
    // The link itself is not followed: the test would leave the page.
    link?.addEventListener('click', event => event.preventDefault());
    link?.click();
    await until(() => (host.view as unknown as {sent: unknown[]}).sent.length >= 3);
    expect((host.view as unknown as {sent: unknown[]}).sent).to.deep.equal([
      {name: 'story', id: 'lee'},
      {name: 'citation', sourceIds: ['1'], claim: 'c1'},
      {name: 'source', id: '1'},
    ]);
  });
});
