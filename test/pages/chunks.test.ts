import {expect} from '@open-wc/testing';
import type {StoryCard} from '../../src/elements/story-card.js';
import {OTHER_ORIGIN, holdParts, openHost, until, type HostPage} from '../browser/host-page.js';

/** Story text needs a chunk to be read, the coverage one to be shown, Korean one to be spoken. */
const NEEDY =
  '<div lang="ko"><story-card src="/data/lee-china-visit.txt" show="sections coverage"></story-card></div>';
const CDN = `${OTHER_ORIGIN}/releases/0.2.0/`;
const OWN = `${location.origin}/cdn/`;
const WARNING =
  '[story-widgets] A part could not be fetched. Publish the files beside the script with it.';

/** The addresses of the chunks that a page fetched. */
function chunksOf(host: HostPage): string[] {
  return addressesOf(host).filter(name => /\/(?:chunks|locales)\//.test(name));
}

/** The addresses under which a page fetched the module. */
function modulesOf(host: HostPage): string[] {
  return addressesOf(host).filter(name => name.includes('/story-widgets.min.js'));
}

function addressesOf({view}: HostPage): string[] {
  const entries = view.performance.getEntriesByType('resource');
  return [...new Set(entries.map(({name}) => name))].sort();
}

const all = (base: string): string[] =>
  [
    'chunks/citation-popover.js',
    'chunks/claim-range.js',
    'chunks/claims.js',
    'chunks/headings.js',
    'chunks/keep-in-place.js',
    'chunks/moves.js',
    'chunks/read-text.js',
    'chunks/story-coverage.js',
    'locales/ko.js',
  ].map(path => base + path);

const module = (src: string): string => `<script type="module" src="${src}"></script>`;
const classic = (src: string, attributes = ''): string =>
  `<script src="${src}" ${attributes}></script>`;
const CLASSIC = '/cdn/story-widgets.iife.min.js';

/** A page that adds the classic script to itself when everything else is there. */
const addsLate = `<script>
  addEventListener('load', () => {
    const script = document.createElement('script');
    script.src = '${CLASSIC}';
    document.head.append(script);
  });
</script>`;

/** What we said in the console, but for one sentence: the popover does not come either. */
function sentencesBut(known: string, {seen}: HostPage): string[] {
  return seen.console.filter(line => line.startsWith('[story-widgets]') && !line.startsWith(known));
}

const isKorean = (host: HostPage): boolean =>
  host.all('caption')[0]?.textContent === '무엇을 누가 뒷받침하는가';
const hasCoverage = (host: HostPage): boolean => host.all('.scroller td a').length > 0;

describe('the chunks', () => {
  const cases: [title: string, head: string, base: string][] = [
    ['of a module from another origin', module(`${CDN}story-widgets.min.js`), CDN],
    ['of a classic script from another origin', classic(`${CDN}story-widgets.iife.min.js`), CDN],
    [
      'of a classic script from another origin with crossorigin',
      classic(`${CDN}story-widgets.iife.min.js`, 'crossorigin="anonymous"'),
      CDN,
    ],
    ['of a classic script', classic(CLASSIC), OWN],
    ['of a classic script with defer', classic(CLASSIC, 'defer'), OWN],
    ['of a classic script with async', classic(CLASSIC, 'async'), OWN],
    ['of a classic script that is added to a page that is loaded', addsLate, OWN],
    [
      'of a module that another module imports',
      `<script type="module">import '/cdn/story-widgets.min.js';</script>`,
      OWN,
    ],
  ];
  for (const [title, head, base] of cases) {
    it(`${title} come from beside it, and the module once`, async () => {
      const host = await openHost(NEEDY, {head});
      await until(() => hasCoverage(host) && isKorean(host) && chunksOf(host).length === 9);
      expect(chunksOf(host)).to.deep.equal(all(base));
      expect(modulesOf(host)).to.deep.equal([`${base}story-widgets.min.js`]);
      expect(host.all('.section')).to.have.length(5);
      expect(isKorean(host)).to.equal(true);
      expect(host.seen).to.deep.equal({violations: [], uncaught: [], console: []});
    });
  }

  it('of a module behind a query string fetch it a second time, and one sentence says what to do', async () => {
    const host = await openHost(NEEDY, {head: module('/cdn/story-widgets.min.js?v=2')});
    await until(() => hasCoverage(host) && isKorean(host) && chunksOf(host).length === 9);
    expect(host.all('.section')).to.have.length(5);
    expect(chunksOf(host)).to.deep.equal(all(OWN));
    expect(modulesOf(host)).to.deep.equal([
      `${OWN}story-widgets.min.js`,
      `${OWN}story-widgets.min.js?v=2`,
    ]);
    expect(host.seen).to.deep.equal({
      violations: [],
      uncaught: [],
      console: [
        '[story-widgets] Put the version into the path of story-widgets.min.js, not behind "?": its parts fetch it a second time.',
      ],
    });
  });

  it('of a classic script behind a query string need no second module', async () => {
    const host = await openHost(NEEDY, {head: classic(`${CLASSIC}?v=2`)});
    await until(() => hasCoverage(host) && isKorean(host));
    expect(modulesOf(host)).to.deep.equal([`${OWN}story-widgets.min.js`]);
    expect(host.seen).to.deep.equal({violations: [], uncaught: [], console: []});
  });

  for (const [file, head] of [
    ['story-widgets.min.js', module('/cdn/story-widgets.min.js')],
    ['story-widgets.all.min.js', module('/cdn/story-widgets.all.min.js')],
    ['story-widgets.iife.min.js', classic(CLASSIC)],
  ] as const) {
    it(`give one timeline of ${file} its axis and its filters, which share a part`, async () => {
      const host = await openHost(
        '<story-timeline src="/data/lee-china-visit.json" axis filters="source"></story-timeline>',
        {head},
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

  for (const query of ['', '?v=2']) {
    it(`are all inside story-widgets.all.min.js${query}, but for the language and the reader of story text`, async () => {
      const host = await openHost(NEEDY, {head: module(`/cdn/story-widgets.all.min.js${query}`)});
      await until(() => hasCoverage(host) && isKorean(host));
      expect(chunksOf(host)).to.deep.equal([
        `${OWN}chunks/headings.js`,
        `${OWN}chunks/read-text.js`,
        `${OWN}locales/ko.js`,
      ]);
      expect(modulesOf(host)).to.deep.equal([]);
      expect(host.seen).to.deep.equal({violations: [], uncaught: [], console: []});
    });
  }
});

describe('the global of the classic script', () => {
  const CARD =
    '<story-card src="/data/lee-china-visit.json"><a href="/story">The story</a></story-card>';
  type Global = typeof globalThis & {
    StoryWidgets: {ready: Promise<object>} & Record<string, unknown>;
  };
  const globalOf = (host: HostPage): Global['StoryWidgets'] =>
    (host.view as unknown as Global).StoryWidgets;

  for (const [title, head] of [
    ['in the head', classic(CLASSIC)],
    ['with defer', classic(CLASSIC, 'defer')],
    ['with async', classic(CLASSIC, 'async')],
    ['added to a page that is loaded', addsLate],
  ] as const) {
    it(`has what the module exports once it is ready, ${title}`, async () => {
      const host = await openHost(CARD, {head});
      await until(() => host.all('.source').length === 4);
      const {ready, ...names} = globalOf(host);
      const exported = (await ready) as Record<string, unknown>;
      expect(Object.keys(names).sort()).to.deep.equal([
        'CitationRef',
        'StoryCard',
        'StorySources',
        'StoryTimeline',
        'normalize',
        'registerTranslation',
        'version',
      ]);
      expect(names['version']).to.equal('0.2.0');
      expect(names['StoryCard']).to.equal(exported['StoryCard']);
      expect(names['StoryCard']).to.equal(host.view.customElements.get('story-card'));
    });
  }

  it('keeps what the page had put there', async () => {
    const host = await openHost(CARD, {
      head: `<script>StoryWidgets = {theme: 'wire'}</script>${classic(CLASSIC)}`,
    });
    await globalOf(host).ready;
    expect([globalOf(host)['theme'], globalOf(host)['version']]).to.deep.equal(['wire', '0.2.0']);
  });

  it('is not filled where the module is closed to other origins: the fallback stays, with one sentence', async () => {
    const host = await openHost(CARD, {
      head: classic(`${OTHER_ORIGIN}/releases/closed/story-widgets.iife.min.js`),
    });
    await until(() => host.seen.console.some(line => line.startsWith('[story-widgets]')));
    const [sentence] = host.seen.console.filter(line => line.startsWith('[story-widgets]'));
    expect(sentence).to.contain(
      '[story-widgets] story-widgets.min.js could not be fetched. Publish it beside the classic script.',
    );
    expect(Object.keys(globalOf(host))).to.deep.equal(['ready']);
    expect(host.page.querySelector('story-card a')?.getClientRects()).to.have.length(1);
    expect(host.seen.uncaught).to.deep.equal([]);
  });
});

/** The anchor of what has the focus in a shadow root of the page. */
function focusIn(host: HostPage): string {
  const focused = host
    .all('[data-anchor]')
    .find(element => (element.getRootNode() as ShadowRoot).activeElement === element);
  return focused?.dataset['anchor'] ?? '';
}

function warningsOf({seen}: HostPage): string[] {
  return seen.console
    .filter(line => line.startsWith('[story-widgets]'))
    .map(line => line.slice(0, WARNING.length));
}

describe('a chunk that comes after it was wanted', () => {
  const CARD = '<story-card src="/data/lee-china-visit.json"></story-card>';

  it('does not lose the press of a reference, which shows that it was heard', async () => {
    const {script, letGo} = holdParts();
    const host = await openHost(CARD, {head: module(script)});
    await until(() => host.all('.references a').length > 0);
    const link = host.all('.references a')[1];
    link?.click();
    expect(link?.getAttribute('aria-busy')).to.equal('true');
    expect(host.all('.way-back')).to.have.length(0);
    await letGo();
    await until(() => host.all('.way-back').length === 1);
    expect(link?.hasAttribute('aria-busy')).to.equal(false);
    expect(host.seen).to.deep.equal({violations: [], uncaught: [], console: []});
  });

  it('marks a source whose switch was pressed before it came', async () => {
    const {script, letGo} = holdParts();
    const host = await openHost(CARD, {head: module(script)});
    await until(() => host.all('.mark').length > 0);
    host.all('.mark')[0]?.click();
    expect(host.all('.marker.selected')).to.have.length(0);
    await letGo();
    await until(() => host.all('.marker.selected').length > 0);
    expect(host.all('.mark[aria-pressed="true"]')).to.have.length(1);
    expect(host.seen).to.deep.equal({violations: [], uncaught: [], console: []});
  });

  it('leads to the place of a deep link', async () => {
    const {script, letGo} = holdParts();
    // In Firefox a page has not loaded before the parts that it asked for.
    const opening = openHost(
      '<story-card id="lee" src="/data/lee-china-visit.json"></story-card>',
      {head: `<script>location.hash = '#lee-s3'</script>${module(script)}`},
    );
    await letGo();
    const host = await opening;
    await until(() => host.all('[data-shown]').length === 1);
    expect(focusIn(host)).to.equal('s3');
    expect(host.seen.uncaught).to.deep.equal([]);
  });
});

describe('a chunk that does not come', () => {
  const CARD = '<story-card src="/data/lee-china-visit.json"></story-card>';
  const TORN = '<script type="module" src="/releases/torn/story-widgets.min.js"></script>';

  for (const [title, head] of [
    ['a module', module('/releases/torn/story-widgets.min.js')],
    ['a classic script', classic('/releases/torn/story-widgets.iife.min.js')],
  ] as const) {
    it(`because ${title} was published alone costs the coverage only, with one sentence in the console`, async () => {
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
    const host = await openHost(CARD, {head: TORN});
    await until(() => host.all('.references a').length > 0);
    host.all('.references a')[1]?.click();
    await until(() => focusIn(host) === 'c8');
    expect(focusIn(host)).to.equal('c8');
    expect(host.all('.way-back')).to.have.length(0);
    expect(host.all('[aria-busy]')).to.have.length(0);
    expect(host.seen.uncaught).to.deep.equal([]);
    expect(warningsOf(host)).to.deep.equal([WARNING]);
  });

  it('leaves "Mark in the story" a switch that is off', async () => {
    const host = await openHost(CARD, {head: TORN});
    await until(() => host.all('.mark').length > 0);
    host.all('.mark')[0]?.click();
    await until(() => host.seen.console.length > 0);
    await until(() => host.all('.mark[aria-pressed="true"]').length === 0);
    expect(host.all('.mark[aria-pressed="true"]')).to.have.length(0);
    expect(host.seen.uncaught).to.deep.equal([]);
  });

  it('rejects the issues of a card with a sentence that says what to publish', async () => {
    const host = await openHost(CARD, {head: TORN});
    await until(() => host.all('.source').length === 4);
    const card = host.page.querySelector('story-card') as StoryCard;
    const message = await card.issues.then(
      () => 'They came.',
      (error: Error) => error.message,
    );
    expect(message).to.equal(
      'The checks of a story could not be fetched. Publish the files beside the script with it.',
    );
    expect([host.all('.section').length, host.seen.uncaught.length]).to.deep.equal([5, 0]);
  });

  for (const [title, release] of [
    ['does not come', 'torn'],
    ['comes from a version with other phrases', 'mixed'],
  ] as const) {
    it(`leaves English in the place of Korean that ${title}, with one sentence`, async () => {
      const host = await openHost(
        '<div lang="ko"><story-card src="/data/lee-china-visit.json"></story-card></div>',
        {head: module(`/releases/${release}/story-widgets.min.js`)},
      );
      await until(() => sentencesBut(WARNING, host).length > 0);
      expect(host.all('.label').map(({textContent}) => textContent)).to.deep.equal([
        'Timeline',
        'Sources',
      ]);
      expect(host.seen.uncaught).to.deep.equal([]);
      expect(sentencesBut(WARNING, host)).to.deep.equal([
        '[story-widgets] The words for "ko" could not be fetched; English is used.',
      ]);
    });
  }

  for (const file of ['story-widgets.min.js', 'story-widgets.all.min.js']) {
    it(`leaves the fallback content of a story in text, and the JSON story beside it whole, with ${file}`, async () => {
      const host = await openHost(
        '<story-card id="text" src="/data/lee-china-visit.txt"><a href="/story">The story</a></story-card><story-card src="/data/lee-china-visit.json"></story-card>',
        {head: module(`/releases/torn/${file}`)},
      );
      await until(() => host.all('.source').length === 4 && sentencesBut(WARNING, host).length > 0);
      expect(host.page.querySelector('#text a')?.getClientRects()).to.have.length(1);
      expect(host.all('.headline')).to.have.length(1);
      expect(host.seen.uncaught).to.deep.equal([]);
      expect(sentencesBut(WARNING, host)).to.deep.equal([
        '[story-widgets] <story-card> The reader of story text could not be fetched. Publish the files beside the script with it.',
      ]);
    });
  }
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
      {head: script('story-widgets.min.js', hashes['story-widgets.all.min.js'])},
    );
    expect(host.view.customElements.get('story-card')).to.equal(undefined);
    expect(host.page.querySelector('story-card a')?.getClientRects()).to.have.length(1);
  });

  it('do not run a chunk that was changed, which costs that part only', async () => {
    const hashes = await readHashes();
    const wrong = {...hashes, 'chunks/story-coverage.js': hashes['chunks/read-text.js'] ?? ''};
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
