import {expect} from '@open-wc/testing';
import {OTHER_ORIGIN, openHost, until, type HostPage} from '../browser/host-page.js';

/** Story text needs a chunk to be read, the coverage one to be shown, Korean one to be spoken. */
const NEEDY =
  '<div lang="ko"><story-card src="/data/lee-china-visit.txt" show="sections coverage"></story-card></div>';
const CDN = `${OTHER_ORIGIN}/releases/0.1.0/`;
const WARNING =
  '[story-widgets] A part could not be fetched. Publish the files beside the script with it.';

/** The addresses of the chunks that a page fetched. */
function chunksOf({view}: HostPage): string[] {
  return view.performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter(name => /\/(?:chunks|locales)\//.test(name))
    .sort();
}

const all = (base: string): string[] =>
  ['chunks/printed-dates.js', 'chunks/story-coverage.js', 'chunks/text.js', 'locales/ko.js'].map(
    path => base + path,
  );

describe('the chunks', () => {
  const cases: [title: string, head: string, base: string][] = [
    [
      'of a module from another origin',
      `<script type="module" src="${CDN}story-widgets.min.js"></script>`,
      CDN,
    ],
    [
      'of a classic script from another origin',
      `<script src="${CDN}story-widgets.iife.min.js"></script>`,
      CDN,
    ],
    [
      'of a classic script from another origin with crossorigin',
      `<script src="${CDN}story-widgets.iife.min.js" crossorigin="anonymous"></script>`,
      CDN,
    ],
    [
      'of a classic script with defer',
      `<script src="${CDN}story-widgets.iife.min.js" defer></script>`,
      CDN,
    ],
    [
      'of a classic script with data-base',
      `<script src="/cdn/story-widgets.iife.min.js" data-base="${CDN}"></script>`,
      CDN,
    ],
    [
      'of a module with StoryWidgets.base',
      `<script>StoryWidgets = {base: '${CDN}'}</script><script type="module" src="/cdn/story-widgets.min.js"></script>`,
      CDN,
    ],
    [
      'of a module that another module imports',
      `<script type="module">import '/cdn/story-widgets.min.js';</script>`,
      `${location.origin}/cdn/`,
    ],
  ];
  for (const [title, head, base] of cases) {
    it(`${title} come from beside it, or from where the page says`, async () => {
      const host = await openHost(NEEDY, {head});
      await until(
        () =>
          host.all('.scroller td a').length > 0 &&
          host.all('caption')[0]?.textContent !== 'Who supports what',
      );
      expect(chunksOf(host)).to.deep.equal(all(base));
      expect(host.all('.section')).to.have.length(5);
      expect(host.all('caption').map(({textContent}) => textContent)).to.deep.equal([
        '무엇을 누가 뒷받침하는가',
      ]);
      expect(host.seen).to.deep.equal({violations: [], uncaught: [], console: []});
    });
  }

  for (const file of [
    'story-widgets.min.js',
    'story-widgets.all.min.js',
    'story-timeline.min.js',
  ]) {
    it(`give one timeline of ${file} its axis and its filters, which share a part`, async () => {
      const host = await openHost(
        '<story-timeline src="/data/lee-china-visit.json" axis filters="source"></story-timeline>',
        {head: `<script type="module" src="/cdn/${file}"></script>`},
      );
      const sliders = (): HTMLElement[] => host.all('[role=slider]');
      const filters = (): HTMLElement[] => host.all('[part~=filter]');
      await until(() => sliders().length > 0 && filters().length > 0);
      expect([sliders().length, filters().length]).to.deep.equal([2, 3]);
      filters()[1]?.click();
      await until(() => host.all('.event').filter(event => event.checkVisibility()).length === 2);
      expect(host.all('.event').filter(event => event.checkVisibility())).to.have.length(2);
      expect(host.seen).to.deep.equal({violations: [], uncaught: [], console: []});
    });
  }

  it('are all inside the file with everything, but for the language', async () => {
    const host = await openHost(NEEDY, {
      head: '<script type="module" src="/cdn/story-widgets.all.min.js"></script>',
    });
    await until(
      () =>
        host.all('.scroller td a').length > 0 &&
        host.all('caption')[0]?.textContent !== 'Who supports what',
    );
    expect(chunksOf(host)).to.deep.equal([`${location.origin}/cdn/locales/ko.js`]);
    expect(host.seen).to.deep.equal({violations: [], uncaught: [], console: []});
  });
});

describe('a chunk that does not come', () => {
  for (const [title, src] of [
    ['answers 404', '/releases/torn/story-widgets.min.js'],
    ['is closed to other origins', ''],
  ] as const) {
    it(`because it ${title} costs the coverage only, with one sentence in the console`, async () => {
      const head = src
        ? `<script type="module" src="${src}"></script>`
        : `<script src="${OTHER_ORIGIN}/releases/closed/story-widgets.iife.min.js"></script>`;
      const host = await openHost(
        '<story-card src="/data/lee-china-visit.json" show="sections sources coverage"></story-card><story-coverage src="/data/lee-china-visit.json"></story-coverage>',
        {head},
      );
      await until(() => host.seen.console.length > 0 && host.all('.source').length === 4);
      expect([
        host.all('.section').length,
        host.all('.source').length,
        host.all('caption').length,
      ]).to.deep.equal([5, 4, 0]);
      expect(host.seen.uncaught).to.deep.equal([]);
      expect(
        host.seen.console
          .filter(line => line.startsWith('[story-widgets]'))
          .map(line => line.slice(0, WARNING.length)),
      ).to.deep.equal([WARNING]);
    });
  }

  it('leaves a reference its way to the claim, without the mark and the way back', async () => {
    const host = await openHost('<story-card src="/data/lee-china-visit.json"></story-card>', {
      head: '<script type="module" src="/releases/torn/story-widgets.min.js"></script>',
    });
    await until(() => host.all('.references a').length > 0);
    host.all('.references a')[1]?.click();
    await until(() => host.seen.console.length > 0);
    const focused = host
      .all('.marker')
      .filter(marker => (marker.getRootNode() as ShadowRoot).activeElement === marker);
    expect(focused.map(marker => marker.getAttribute('aria-label'))).to.deep.equal([
      'Source 1: Yonhap',
    ]);
    expect(host.all('.back')).to.have.length(0);
    expect(host.seen.uncaught).to.deep.equal([]);
    expect(
      host.seen.console
        .filter(line => line.startsWith('[story-widgets]'))
        .map(line => line.slice(0, WARNING.length)),
    ).to.deep.equal([WARNING]);
  });

  it('leaves English in the place of Korean, with one sentence', async () => {
    const host = await openHost(
      '<div lang="ko"><story-card src="/data/lee-china-visit.json"></story-card></div>',
      {head: '<script type="module" src="/releases/torn/story-widgets.min.js"></script>'},
    );
    await until(() => host.seen.console.length > 0);
    expect(host.all('.label').map(({textContent}) => textContent)).to.deep.equal([
      'Timeline',
      'Sources',
    ]);
    expect(host.seen.uncaught).to.deep.equal([]);
    expect(host.seen.console.filter(line => line.startsWith('[story-widgets]'))).to.deep.equal([
      '[story-widgets] The words for "ko" could not be fetched; English is used.',
    ]);
  });

  it('leaves the fallback content of a story in text, and the JSON story beside it whole', async () => {
    const host = await openHost(
      '<story-card id="text" src="/data/lee-china-visit.txt"><a href="/story">The story</a></story-card><story-card src="/data/lee-china-visit.json"></story-card>',
      {head: '<script type="module" src="/releases/torn/story-widgets.min.js"></script>'},
    );
    await until(() => host.all('.source').length === 4 && host.seen.console.length > 0);
    expect(host.page.querySelector('#text a')?.getClientRects()).to.have.length(1);
    expect(host.all('.headline')).to.have.length(1);
    expect(host.seen.uncaught).to.deep.equal([]);
    expect(host.seen.console.filter(line => line.startsWith('[story-widgets]'))).to.deep.equal([
      '[story-widgets] <story-card> The reader of story text could not be fetched. Publish the files beside the script with it.',
    ]);
  });
});

describe('the snippets with integrity', () => {
  async function readHashes(): Promise<Record<string, string>> {
    return (await (await fetch('/cdn/sri.json')).json()) as Record<string, string>;
  }

  const importMap = (hashes: Record<string, string>, base: string): string =>
    `<script type="importmap">${JSON.stringify({integrity: Object.fromEntries(Object.entries(hashes).map(([path, hash]) => [base + path, hash]))})}</script>`;
  const script = (file: string, hash: string | undefined): string =>
    `<script type="module" src="/cdn/${file}" integrity="${hash}" crossorigin="anonymous"></script>`;

  it('run the file whose bytes are the ones that sri.json names, and its chunks', async () => {
    const hashes = await readHashes();
    const host = await openHost(NEEDY, {
      head:
        importMap(hashes, `${location.origin}/cdn/`) +
        script('story-widgets.min.js', hashes['story-widgets.min.js']),
    });
    await until(() => host.all('.scroller td a').length > 0);
    expect(host.all('.scroller td a').length).to.be.above(5);
    expect(host.seen.uncaught).to.deep.equal([]);
    expect(host.seen.console).to.deep.equal([]);
  });

  it('do not run a file that was changed', async () => {
    const hashes = await readHashes();
    const host = await openHost(
      '<story-card src="/data/lee-china-visit.json"><a href="/story">The story</a></story-card>',
      {head: script('story-widgets.min.js', hashes['story-card.min.js'])},
    );
    expect(host.view.customElements.get('story-card')).to.equal(undefined);
    expect(host.page.querySelector('story-card a')?.getClientRects()).to.have.length(1);
  });

  it('do not run a chunk that was changed, which costs that part only', async () => {
    const hashes = await readHashes();
    const wrong = {...hashes, 'chunks/story-coverage.js': hashes['chunks/text.js'] ?? ''};
    const host = await openHost(
      '<story-card src="/data/lee-china-visit.json" show="sections coverage"></story-card>',
      {
        head:
          importMap(wrong, `${location.origin}/cdn/`) +
          script('story-widgets.min.js', hashes['story-widgets.min.js']),
      },
    );
    await until(() => host.seen.console.some(line => line.startsWith(WARNING)));
    expect(host.seen.console.filter(line => line.startsWith(WARNING))).to.have.length(1);
    expect([host.all('.section').length, host.all('caption').length]).to.deep.equal([5, 0]);
  });
});
