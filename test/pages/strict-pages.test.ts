import {expect} from '@open-wc/testing';
import {REAL_STORY, seen as seenBy} from '../browser/real-story.js';
import {OTHER_ORIGIN, openCitation, openHost, openPopovers, until} from '../browser/host-page.js';

const module = (src: string): string => `<script type="module" src="${src}"></script>`;
const OURS = '/cdn/story-widgets.min.js';
const CLASSIC = '<script src="/cdn/story-widgets.iife.min.js"></script>';
const FALLBACK = '<a href="/story">The story</a>';
const CARD = `<story-card src="/data/lee-china-visit.json">${FALLBACK}</story-card>`;
const SELF = location.origin;
const STRICT = `default-src 'none'; script-src ${SELF}/cdn/ ${SELF}/test/pages/watch.js; connect-src ${SELF}/data/; style-src 'none'`;
const isTrustedTypesEnforced = 'trustedTypes' in window;
const TRUSTED = `require-trusted-types-for 'script'; trusted-types story-widgets`;

describe(`a page under default-src 'none', with the scripts and the data allowed and style-src 'none'`, () => {
  it('shows the real story with its styles, and breaks no rule', async () => {
    const host = await openHost(CARD, {head: module(OURS), policy: STRICT});
    await until(() => host.all('.source').length === 4);
    expect(seenBy(host.page)).to.deep.equal(REAL_STORY);
    const [number] = host.all('.source .number');
    expect(number && host.view.getComputedStyle(number).display).to.equal('grid');
    expect(host.seen).to.deep.equal({violations: [], uncaught: [], console: []});
  });

  it('shows the real story from the classic script, which imports the module, and breaks no rule', async () => {
    const host = await openHost(CARD, {head: CLASSIC, policy: STRICT});
    await until(() => host.all('.source').length === 4);
    expect(seenBy(host.page)).to.deep.equal(REAL_STORY);
    expect(host.seen).to.deep.equal({violations: [], uncaught: [], console: []});
  });

  it('opens a popover from all 24 markers, marks what a source supports and goes to it, and breaks no rule', async () => {
    const host = await openHost(CARD, {head: module(OURS), policy: STRICT});
    await until(() => host.all('.source').length === 4);
    for (const marker of host.all('.marker')) {
      await openCitation(host, marker);
      expect(openPopovers(host)).to.have.length(1);
      marker.click();
    }
    host.all('.mark')[0]?.click();
    host.all('.references a')[0]?.click();
    await until(() => host.all('.way-back').length === 1);
    expect(host.seen).to.deep.equal({violations: [], uncaught: [], console: []});
  });

  it('fetches Korean, story text and the coverage as chunks, and breaks no rule', async () => {
    const host = await openHost(
      `<div lang="ko"><story-card src="/data/lee-china-visit.txt" show="sections coverage"></story-card></div>`,
      {head: module(OURS), policy: STRICT},
    );
    await until(() => host.all('.scroller td a').length > 0);
    expect(host.all('caption').map(({textContent}) => textContent)).to.deep.equal([
      '무엇을 누가 뒷받침하는가',
    ]);
    expect(host.seen).to.deep.equal({violations: [], uncaught: [], console: []});
  });

  for (const policy of [STRICT, `${STRICT}; ${TRUSTED} 'allow-duplicates'`]) {
    it(`draws axis, filters and a brief that opens${policy === STRICT ? '' : ', with Trusted Types required too'}, and breaks no rule`, async () => {
      const host = await openHost(
        `<story-timeline src="/data/lee-china-visit.json" axis filters></story-timeline><story-card src="/data/lee-china-visit.json" variant="brief"></story-card>`,
        {head: module(OURS), policy},
      );
      await until(
        () =>
          host.all('[role=slider]').length === 2 &&
          host.all('[part~=filter]').length > 1 &&
          host.all('.toggle').length === 1,
      );
      host
        .all('[role=slider]')[0]
        ?.dispatchEvent(new host.view.KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true}));
      host.all('[part~=filter]')[0]?.click();
      host.all('.toggle')[0]?.click();
      await until(() => host.all('.brush').length === 1 && host.all('.source').length === 4);
      expect([host.all('.brush').length, host.all('.source').length]).to.deep.equal([1, 4]);
      const [plot] = host.all('.plot');
      expect(
        plot && host.view.getComputedStyle(plot).gridTemplateColumns.split(' ').length,
      ).to.be.above(3);
      expect(host.seen).to.deep.equal({violations: [], uncaught: [], console: []});
    });
  }

  it('does all that with Trusted Types required too, under the very header that the read-me names', async () => {
    const policy = `${STRICT}; ${TRUSTED} 'allow-duplicates'`;
    const host = await openHost(
      `<div lang="ko"><story-card src="/data/lee-china-visit.txt" show="sections sources coverage"></story-card></div>`,
      {head: module(OURS), policy},
    );
    await until(() => host.all('.scroller td a').length > 0);
    await openCitation(host);
    expect(openPopovers(host)).to.have.length(1);
    expect(host.seen).to.deep.equal({violations: [], uncaught: [], console: []});
  });

  it('keeps the fallback content and says connect-src where the data may not come', async () => {
    const host = await openHost(CARD, {
      head: module(OURS),
      policy: STRICT.replace(`connect-src ${SELF}/data/`, `connect-src 'none'`),
    });
    await until(() => host.seen.console.length > 0);
    expect(host.page.querySelector('story-card a')?.getClientRects()).to.have.length(1);
    expect(host.seen.uncaught).to.deep.equal([]);
    expect(host.seen.violations).to.deep.equal([`connect-src ${SELF}/data/lee-china-visit.json`]);
    expect(host.seen.console.filter(line => line.includes('story-widgets'))).to.deep.equal([
      `[story-widgets] <story-card> ${SELF}/data/lee-china-visit.json could not be fetched. Check the connection, the server's CORS headers and the page's connect-src.`,
    ]);
  });

  it('takes the scripts from a CDN and the data from this origin', async () => {
    const policy = STRICT.replace(`${SELF}/cdn/`, `${OTHER_ORIGIN}/releases/0.2.0/`);
    const host = await openHost(CARD, {
      head: module(`${OTHER_ORIGIN}/releases/0.2.0/story-widgets.min.js`),
      policy,
    });
    await until(() => host.all('.source').length === 4);
    expect(seenBy(host.page)).to.deep.equal(REAL_STORY);
    expect(host.seen).to.deep.equal({violations: [], uncaught: [], console: []});
  });
});

describe('a page without a story', () => {
  it('draws nothing to learn whether it could', async () => {
    const count = `<script>let drawn = 0; const {importNode} = document;
      document.importNode = (...given) => (drawn++, importNode.apply(document, given));</script>`;
    const host = await openHost('<p>No story</p>', {head: count + module(OURS)});
    await until(() => !!host.view.customElements.get('story-card'));
    expect(host.view.eval('drawn')).to.equal(0);
  });
});

describe('a page that requires Trusted Types', () => {
  const OTHER_COPY = '/releases/0.2.0/story-widgets.min.js';

  for (const [title, head] of [
    ['one copy', module(OURS)],
    ['two copies', module(OURS) + module(OTHER_COPY)],
  ] as const) {
    it(`with the documented header shows the story from ${title}, and breaks no rule`, async () => {
      const host = await openHost(CARD, {head, policy: `${TRUSTED} 'allow-duplicates'`});
      await until(() => host.all('.source').length === 4);
      await openCitation(host);
      expect(seenBy(host.page)).to.deep.equal(REAL_STORY);
      expect(host.seen).to.deep.equal({violations: [], uncaught: [], console: []});
    });
  }

  it(`without 'allow-duplicates' shows the story from the first of two copies, and the second says nothing wrong`, async () => {
    const host = await openHost(CARD, {head: module(OURS) + module(OTHER_COPY), policy: TRUSTED});
    await until(() => host.all('.source').length === 4);
    expect(seenBy(host.page)).to.deep.equal(REAL_STORY);
    expect(host.seen.uncaught).to.deep.equal([]);
    expect(host.seen.console.filter(line => line.startsWith('[story-widgets]'))).to.deep.equal([]);
    // The browser itself reports that the name was taken.
    expect(host.seen.violations).to.deep.equal(
      isTrustedTypesEnforced ? ['trusted-types trusted-types-policy'] : [],
    );
  });

  for (const [order, head] of [
    ['after', module('/test/pages/host-lit.js') + module(OURS)],
    ['before', module(OURS) + module('/test/pages/host-lit.js')],
  ] as const) {
    it(`lets the page render with a Lit of its own, loaded ${order === 'after' ? 'before' : 'after'} ours`, async () => {
      const host = await openHost(`<div id="own"></div>${CARD}`, {
        head,
        policy: `${TRUSTED} lit-html`,
      });
      await until(() => host.all('.source').length === 4 && !!host.page.querySelector('#host'));
      expect(host.page.querySelector('#host')?.textContent).to.equal('The page’s own Lit');
      expect(seenBy(host.page)).to.deep.equal(REAL_STORY);
      expect(host.seen.violations).to.deep.equal([]);
      expect(host.seen.uncaught).to.deep.equal([]);
    });
  }

  it(`shows the story where our policy is refused, but plain strings are taken`, async () => {
    const host = await openHost(CARD, {head: module(OURS), policy: `trusted-types 'none'`});
    await until(() => host.all('.source').length === 4);
    expect(seenBy(host.page)).to.deep.equal(REAL_STORY);
    expect(host.seen.uncaught).to.deep.equal([]);
  });

  for (const policy of [
    `require-trusted-types-for 'script'; trusted-types 'none'`,
    `require-trusted-types-for 'script'; trusted-types lit-html`,
  ]) {
    it(`under ${policy} keeps the fallback content, and says once what to add`, async () => {
      const host = await openHost(CARD, {head: module(OURS), policy});
      if (!isTrustedTypesEnforced) {
        // An engine that knows no Trusted Types ignores the policy.
        expect(seenBy(host.page)).to.deep.equal(REAL_STORY);
        return;
      }
      await until(() => host.seen.console.length > 0);
      expect(host.page.querySelector('story-card')?.shadowRoot).to.equal(null);
      expect(host.page.querySelector('story-card a')?.getClientRects()).to.have.length(1);
      expect(host.seen.uncaught).to.deep.equal([]);
      expect(host.seen.console.filter(line => line.startsWith('[story-widgets]'))).to.deep.equal([
        `[story-widgets] This page's Content-Security-Policy stops the widgets. Add: trusted-types story-widgets 'allow-duplicates'`,
      ]);
    });
  }
});
