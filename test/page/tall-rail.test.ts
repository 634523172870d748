import {expect, fixture, html} from '@open-wc/testing';
import type {ReactiveControllerHost} from 'lit';
import {TallRail} from '../../src/page/tall-rail.js';
import {waitUntil} from '../browser/wait-until.js';

/** Columns of a card: its text of 100 px, in a font of 10 px, beside a timeline of that height. */
async function columnsWith(timelinePx: number) {
  const root = await fixture<HTMLElement>(html`<main style="font-size: 10px">
    <div class="columns">
      <div class="text" style="height: 100px"></div>
      <div class="rail"><div style="height: ${timelinePx}px"></div></div>
    </div>
  </main>`);
  const rail = new TallRail({
    renderRoot: root,
    addController: () => undefined,
  } as unknown as ReactiveControllerHost & {renderRoot: HTMLElement});
  rail.hostUpdated();
  const timeline = root.querySelector<HTMLElement>('.rail > *')!;
  const isTall = (): boolean => root.querySelector('.columns')!.matches('.tall-rail');
  return {rail, timeline, isTall};
}

describe('a timeline beside the text of a card', () => {
  it('is told to the style sheet from 180 px below the text on, which are 18 em', async () => {
    const {timeline, isTall} = await columnsWith(290);
    await waitUntil(isTall, 'It runs 190 px below the text.');
    timeline.style.height = '270px';
    await waitUntil(() => !isTall(), 'It runs 170 px below the text.');
  });

  it('is not measured any more in a card that was taken out of the page', async () => {
    const {rail, timeline, isTall} = await columnsWith(290);
    await waitUntil(isTall, 'It is measured.');
    rail.hostDisconnected();
    timeline.style.height = '100px';
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
    expect(isTall()).to.equal(true);
  });
});
