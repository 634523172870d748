// A page of its own: who has used a mouse sees fewer rings.
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {press, setViewport} from '../browser/input.js';
import {focused, openPopovers, settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';
import {nameOfStop, whyStaysHidden} from '../browser/walk.js';

/** More presses than the page has stops. */
const MAX_STEPS = 120;

/** Every stop of Tab on stories/pages/front.html, with one citation opened on the way. */
const WALK = [
  'button Before',
  'link The Harbour Courier',
  'link World',
  'link Analysis',
  'link Business',
  'link Sea & Trade',
  // The headline has no link; the first section follows.
  'button Source 4: Yonhap',
  '  dialog Source 4: Yonhap',
  '  link Also supports 7 other claims',
  '  button Copy',
  'button Source 1: Yonhap',
  'button Source 2: Yonhap',
  'button Source 2: Yonhap',
  'button Source 4: Yonhap',
  'button Source 4: Yonhap',
  'button Source 2: Yonhap',
  'button Source 2: Yonhap',
  'button Source 3: Yonhap',
  'button Source 1: Yonhap',
  'button Source 4: Yonhap',
  'button Source 2: Yonhap',
  'button Source 3: Yonhap',
  'button Source 4: Yonhap',
  'button Source 1: Yonhap',
  'button Source 1: Yonhap',
  'button Source 1: Yonhap',
  'button Source 1: Yonhap',
  // The timeline.
  'button Source 4: Yonhap',
  'button Source 4: Yonhap',
  'button Source 4: Yonhap',
  'button Source 2: Yonhap',
  'button Source 2: Yonhap',
  'button Source 1: Yonhap',
  // The sources, each with the places that cite it.
  'link Four-Day State Visit Marks Historic Diplomatic Reset',
  'link Security Coordination Focuses on North Korea and Regional Tensions',
  'link Yellow Sea Steel Structures Become Central Maritime Dispute',
  'link Lee Claims Visit Laid Foundation for Full Restoration (3)',
  'link 8 Jan 2026',
  'button Mark in the story',
  'button Copy Source 1: Yonhap',
  'link Four-Day State Visit Marks Historic Diplomatic Reset (2)',
  'link Economic Cooperation Targets AI, Trade, and Cultural Content',
  'link Security Coordination Focuses on North Korea and Regional Tensions',
  'link Yellow Sea Steel Structures Become Central Maritime Dispute',
  'link 7 Jan 2026 (2)',
  'button Mark in the story',
  'button Copy Source 2: Yonhap',
  'link Security Coordination Focuses on North Korea and Regional Tensions',
  'link Yellow Sea Steel Structures Become Central Maritime Dispute',
  'button Mark in the story',
  'button Copy Source 3: Yonhap',
  'link Four-Day State Visit Marks Historic Diplomatic Reset',
  'link Economic Cooperation Targets AI, Trade, and Cultural Content (2)',
  'link Security Coordination Focuses on North Korea and Regional Tensions',
  'link Yellow Sea Steel Structures Become Central Maritime Dispute',
  'link 2017',
  'link 6 Jan 2026 (2)',
  'button Mark in the story',
  'button Copy Source 4: Yonhap',
  // The rest of the page.
  'link Steel in the shallows',
  'link Harbour dues rise for a third year',
  'link A winter of short queues',
  'button After',
];

/** The front page of the workshop, between two buttons. */
async function frontPage(): Promise<HTMLElement> {
  const written = await (await fetch('/pages/front.html')).text();
  const {body} = new DOMParser().parseFromString(written, 'text/html');
  const page = await fixture<HTMLElement>(html`
    <div lang="en-GB">
      <button>Before</button>
      ${[...body.children].map(child => document.importNode(child, true))}
      <button>After</button>
    </div>
  `);
  await settled(page.querySelector('story-card')!);
  return page;
}

/** Opens the first citation on the way, and goes through it. */
async function walk(): Promise<{stops: string[]; hidden: string[]}> {
  const stops: string[] = [];
  const hidden: string[] = [];
  let hasOpened = false;
  while (stops.length < MAX_STEPS) {
    await waitUntil(() => focused(), 'Something has the focus.');
    const stop = nameOfStop();
    stops.push(openPopovers().length ? `  ${stop}` : stop);
    const why = await whyStaysHidden(focused()!);
    if (why) hidden.push(`${stop} ${why}`);
    if (stop === 'button After') break;
    if (!hasOpened && stop.startsWith('button Source')) {
      hasOpened = true;
      await press('Enter');
      await waitUntil(() => focused()?.matches('.popover'), 'The focus is in the popover.');
    } else {
      await press('Tab');
    }
  }
  return {stops, hidden};
}

describe('a walk through the front page by keyboard', () => {
  it('stops 63 times, each at something that is in sight and has a role, a name and a ring', async function () {
    this.timeout(60_000);
    await setViewport({width: 1280, height: 800});
    const page = await frontPage();
    page.querySelector('button')!.focus();
    const {stops, hidden} = await walk();
    expect(hidden).to.deep.equal([]);
    expect(stops.join('\n')).to.equal(WALK.join('\n'));
    // The way back is the same, but for the citation, which is closed.
    await press('Shift+Tab');
    expect(nameOfStop()).to.equal('link A winter of short queues');
  });
});
