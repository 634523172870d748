import {expect} from '@open-wc/testing';
import {REAL_STORY, seen as seenBy} from '../browser/real-story.js';
import {openHost, until, type HostPage} from '../browser/host-page.js';

const module = (src: string): string => `<script type="module" src="${src}"></script>`;
const classic = (src: string): string => `<script src="${src}"></script>`;
const CARD = '<story-card src="/data/lee-china-visit.json"></story-card>';
const OLDER = '/releases/0.0.9/story-widgets.min.js';
const NEWER = '/releases/9.9.9/story-widgets.min.js';
const OURS = '/cdn/story-widgets.min.js';

function versionOf({view}: HostPage, tag = 'story-card'): unknown {
  return (view.customElements.get(tag) as {version?: string} | undefined)?.version;
}

describe('two copies on one page', () => {
  const cases: [title: string, head: string, version: string, warnings: string[]][] = [
    [
      'a classic script and a module',
      classic('/cdn/story-widgets.iife.min.js') + module(OURS),
      '0.2.0',
      [],
    ],
    [
      'the same module under two addresses',
      module(OURS) + module('/releases/0.2.0/story-widgets.min.js'),
      '0.2.0',
      [],
    ],
    [
      'the same classic script twice',
      classic('/cdn/story-widgets.iife.min.js') + classic('/cdn/story-widgets.iife.min.js'),
      '0.2.0',
      [],
    ],
    [
      'an older and then ours',
      module(OLDER) + module(OURS),
      '0.0.9',
      [
        '[story-widgets] <story-timeline> is already registered in version 0.0.9; version 0.2.0 is not used.',
      ],
    ],
    [
      'ours and then a newer',
      module(OURS) + module(NEWER),
      '0.2.0',
      [
        '[story-widgets] <story-timeline> is already registered in version 0.2.0; version 9.9.9 is not used.',
      ],
    ],
    [
      'a classic older and, once that is ready, our module',
      classic('/releases/0.0.9/story-widgets.iife.min.js') +
        `<script type="module">await StoryWidgets.ready; await import('${OURS}');</script>`,
      '0.0.9',
      [
        '[story-widgets] <story-timeline> is already registered in version 0.0.9; version 0.2.0 is not used.',
      ],
    ],
    [
      'the file with everything and the one with chunks',
      module('/cdn/story-widgets.all.min.js') + module(OURS),
      '0.2.0',
      [],
    ],
  ];
  for (const [title, head, version, warnings] of cases) {
    it(`shows the whole story, the first version and ${warnings.length} warnings with ${title}`, async () => {
      const host = await openHost(CARD, {head});
      await until(() => host.all('.event').length === 6 && host.all('.source').length === 4);
      expect(seenBy(host.page)).to.deep.equal(REAL_STORY);
      expect(versionOf(host)).to.equal(version);
      await until(() => host.seen.console.length >= warnings.length);
      expect(host.seen).to.deep.equal({violations: [], uncaught: [], console: warnings});
    });
  }

  it('lets a module of ours be registered under the page’s own tag beside an older copy', async () => {
    const head = `${module(OLDER)}<script type="module">
      import {StoryCard} from '${OURS}';
      StoryCard.define('acme-story-card');
    </script>`;
    const host = await openHost(
      `${CARD}<acme-story-card src="/data/lee-china-visit.json"></acme-story-card>`,
      {head},
    );
    await until(() => host.all('.event').length === 12);
    expect([versionOf(host), versionOf(host, 'acme-story-card')]).to.deep.equal(['0.0.9', '0.2.0']);
    expect(host.all('.headline').map(({textContent}) => textContent)).to.deep.equal([
      ...REAL_STORY.headline,
      ...REAL_STORY.headline,
    ]);
    expect(host.seen.uncaught).to.deep.equal([]);
    expect(host.seen.console).to.have.length(1);
  });
});

describe('a card of one copy beside a card of another', () => {
  const head = `${module(OLDER)}<script type="module">
    import {StoryCard} from '${OURS}';
    StoryCard.define('acme-story-card');
  </script>`;

  async function openTwo() {
    const host = await openHost(
      `${CARD}<acme-story-card src="/data/lee-china-visit.json"></acme-story-card>`,
      {head},
    );
    await until(() => host.all('.marker').length === 48);
    const marker = (tag: string): HTMLElement =>
      host.page.querySelector(tag)?.shadowRoot?.querySelector('.section .marker') ?? host.page.body;
    const open = (): number =>
      host.all('[popover]').filter(popover => popover.matches(':popover-open')).length;
    const tinted = (): number => host.view.CSS.highlights?.get('story-claim')?.size ?? 0;
    return {host, marker, open, tinted};
  }

  for (const [first, second] of [
    ['story-card', 'acme-story-card'],
    ['acme-story-card', 'story-card'],
  ] as const) {
    it(`closes the popover of the ${first} when the ${second} opens one, and takes its tint away`, async () => {
      const {marker, open, tinted} = await openTwo();
      marker(first).click();
      await until(() => open() === 1);
      expect([open(), tinted()]).to.deep.equal([1, 1]);
      marker(second).click();
      await until(() => marker(second).hasAttribute('data-open'));
      expect([open(), tinted()]).to.deep.equal([1, 1]);
      expect(
        [marker(first), marker(second)].map(each => each.hasAttribute('data-open')),
      ).to.deep.equal([false, true]);
      marker(second).click();
      expect([open(), tinted()]).to.deep.equal([0, 0]);
    });
  }

  it('gives its story to a timeline of the other copy inside it', async () => {
    const {host} = await openTwo();
    const inner = host.page
      .querySelector('acme-story-card')
      ?.shadowRoot?.querySelector('story-timeline');
    expect((inner?.constructor as {version?: string} | undefined)?.version).to.equal('0.0.9');
    expect(inner?.shadowRoot?.querySelectorAll('.event')).to.have.length(6);
  });
});
