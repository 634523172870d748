import {expect} from '@open-wc/testing';
import {openHost, until, type HostPage} from '../browser/host-page.js';
import {openFrame} from '../browser/page.js';
import {deepQuery} from '../browser/real-story.js';

const REAL = '/dist/embed.html?src=/data/lee-china-visit.json';
const MODULES = '/node_modules';

/** The pages around, each as its library’s guide has it. */
const PARENTS = {
  'pym.js': `<div id="place"></div><script src="${MODULES}/pym.js/dist/pym.v1.min.js"></script>
    <script>new pym.Parent('place', '${REAL}', {})</script>`,
  '@newswire/frames': `<div id="place" data-frame-src="${REAL}"></div>
    <script type="module">
      import {autoInitFrames} from '${MODULES}/@newswire/frames/dist/frames.module.js';
      autoInitFrames();
    </script>`,
};

const frameOf = ({page}: HostPage): HTMLIFrameElement | null => page.querySelector('#place iframe');

/** Whether a frame has its story, and is as high as that, to a pixel. */
function isWhole(frame: HTMLIFrameElement | null): boolean {
  const story = frame?.contentDocument;
  if (!frame || !story || deepQuery(story, '.source').length === 0) return false;
  const {offsetHeight} = story.documentElement;
  const spare = frame.clientHeight - offsetHeight;
  return offsetHeight > 1000 && spare >= 0 && spare <= 1;
}

describe('a story in a frame', () => {
  for (const [name, body] of Object.entries(PARENTS)) {
    it(`is as high as the story in a page with ${name}, 700 and 400 pixels wide`, async () => {
      const host = await openHost(`<div id="column">${body}</div>`);
      for (const width of [700, 400]) {
        host.page.getElementById('column')?.style.setProperty('inline-size', `${width}px`);
        host.view.dispatchEvent(new Event('resize'));
        await until(() => frameOf(host)?.clientWidth === width && isWhole(frameOf(host)));
        expect(frameOf(host)?.clientWidth).to.equal(width);
        expect(isWhole(frameOf(host))).to.equal(true);
      }
    });
  }

  it('tells a page of AMP how high it is', async () => {
    const heights: unknown[] = [];
    const listen = ({
      data,
    }: MessageEvent<{sentinel?: string; height?: number} | undefined>): void => {
      if (data?.sentinel === 'amp') heights.push(data.height);
    };
    addEventListener('message', listen);
    const {contentDocument} = await openFrame(REAL);
    const height = (): number => {
      const box = contentDocument?.documentElement.getBoundingClientRect();
      return Math.ceil(box?.height ?? 0);
    };
    await until(() => height() > 1000 && heights.at(-1) === height());
    removeEventListener('message', listen);
    expect(height()).to.be.above(1000);
    expect(heights.at(-1)).to.equal(height());
  });

  it('opens a sheet where it is 300 pixels high', async () => {
    const {contentDocument: page} = await openFrame(REAL, {height: 300});
    if (!page) throw new Error('The page is not there.');
    await until(() => deepQuery(page, '.marker').length > 0);
    deepQuery(page, '.marker')[0]?.click();
    const sheet = (): DOMRect | undefined =>
      deepQuery(page, 'dialog:modal')[0]?.getBoundingClientRect();
    // It slides into its place.
    await until(() => (sheet()?.top ?? -1) >= 0 && (sheet()?.bottom ?? 999) <= 300);
    expect(sheet()?.top).to.be.at.least(0);
    expect(sheet()?.bottom).to.be.at.most(300);
  });

  it('refuses the story of an origin that is not listed', async () => {
    const {contentDocument: page} = await openFrame(
      '/dist/embed.html?src=https://evil.example/lee.json',
    );
    const said = (): string => page?.querySelector('main')?.textContent ?? '';
    await until(() => said() !== '');
    expect(said()).to.equal(
      'Stories from https://evil.example are not shown here: story-origins does not list it.',
    );
  });
});
