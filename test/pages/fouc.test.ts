import {expect} from '@open-wc/testing';
import {openHost, until} from '../browser/host-page.js';

const SHEET = '<link rel="stylesheet" href="/dist/fouc.css">';
const SCRIPT = '<script type="module" src="/cdn/story-widgets.min.js"></script>';
const LATE = '/faults/story.json?delayMs=400&file=lee-china-visit.json';

describe('fouc.css', () => {
  for (const [title, style, room] of [
    ['24 em where the page says nothing', '', 384],
    ['the 700 px that a page asks for', 'style="--story-reserve: 700px"', 700],
  ] as const) {
    it(`keeps ${title}, from before the script until the story is there`, async () => {
      const host = await openHost(
        `<story-card ${style} src="${LATE}"><a href="/lee">Lee’s visit</a></story-card><p>below</p>`,
        {head: SHEET},
      );
      const card = host.page.querySelector('story-card');
      const height = (): number | undefined => card?.getBoundingClientRect().height;
      expect([card?.matches(':defined'), height()]).to.deep.equal([false, room]);
      const script = host.page.createElement('script');
      script.type = 'module';
      script.src = '/cdn/story-widgets.min.js';
      host.page.head.append(script);
      await until(() => card?.matches(':state(loading)') === true);
      expect(height()).to.equal(room);
      await until(() => host.all('.headline').length === 1);
      expect(height()).to.be.greaterThan(1000);
    });
  }

  it('leaves a story that is already there, and one that fails, at its own height', async () => {
    const failing = '<story-card src="/faults/story.json?status=404"></story-card>';
    const host = await openHost(failing, {head: SHEET + SCRIPT});
    const card = host.page.querySelector('story-card');
    await until(() => host.all('[role="alert"], .notice').length > 0);
    expect(card?.getBoundingClientRect().height).to.be.lessThan(300);
  });
});
