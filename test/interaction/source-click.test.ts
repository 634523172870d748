import {expect, fixture, html} from '@open-wc/testing';
import type {InteractiveHost} from '../../src/interaction/interactive-host.js';
import {announceSourceClick} from '../../src/interaction/source-click.js';
import {normalize} from '../../src/model/normalize.js';
import type {Scene} from '../../src/templates/scene.js';

const {story} = normalize({
  headline: 'Tram',
  sources: [{publisher: 'AP', url: 'https://ap.example/tram'}, {publisher: 'Yonhap'}],
});

/** What the page hears of a click on what is drawn, and whether the browser follows the link. */
async function clickOn(selector: string, markup: string, isCancelled = false) {
  const element = await fixture<HTMLElement>(html`<div></div>`);
  const renderRoot = element.attachShadow({mode: 'open'});
  renderRoot.innerHTML = markup;
  const host = Object.assign(element, {renderRoot}) as unknown as InteractiveHost;
  const heard: string[] = [];
  element.addEventListener('story-source-click', event => {
    heard.push(`${event.source.publisher} ${event.url}`);
    if (isCancelled) event.preventDefault();
  });
  let isFollowed = false;
  renderRoot.addEventListener('click', event => {
    announceSourceClick(event as MouseEvent, host, {story} as Scene);
    isFollowed = !event.defaultPrevented;
    event.preventDefault();
  });
  renderRoot.querySelector<HTMLElement>(selector)!.click();
  return {heard, isFollowed};
}

const LINK = '<a class="out" data-source="1" href="https://ap.example/tram"><b>Tram</b></a>';

describe('a click on the link of a source', () => {
  it('is told to the page, with the source and its address, and followed', async () => {
    expect(await clickOn('b', LINK)).to.deep.equal({
      heard: ['AP https://ap.example/tram'],
      isFollowed: true,
    });
  });

  it('is not followed where the page cancels that', async () => {
    expect((await clickOn('b', LINK, true)).isFollowed).to.equal(false);
  });

  it('is not told of a link that leads elsewhere', async () => {
    const link = '<a class="out" href="https://ap.example/terms">Terms</a>';
    expect(await clickOn('a', link)).to.deep.equal({heard: [], isFollowed: true});
  });
});
