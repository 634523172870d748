// A page of its own: it presses while an element takes over, which a page of many tests delays.
import {expect} from '@open-wc/testing';
import type {StoryDraft} from '../../src/model/draft.js';
import {prerender} from '../../src/server/prerender.js';
import {openCitation, openHost, openPopovers, until, type HostPage} from '../browser/host-page.js';

const SCRIPT = '<script type="module" src="/cdn/story-widgets.min.js"></script>';
const SELF = location.origin;
const SCRIPTS = `${SELF}/cdn/ ${SELF}/test/pages/watch.js`;
const LINKED = `default-src 'none'; script-src ${SCRIPTS}; style-src ${SELF}/dist/sheets/`;

/** Short, because a page comes in an address here. */
const FERRY: StoryDraft = {
  id: 'ferry',
  headline: 'Vellmouth buys back the ferry',
  sections: [{heading: 'The vote', text: 'The town voted for the boat[1].'}],
  sources: [{id: '1', publisher: 'Harbour Courier', title: 'Town buys ferry'}],
};

const displayOfNumber = (host: HostPage): string | undefined => {
  const [number] = host.all('.source .number');
  return number && host.view.getComputedStyle(number).display;
};
/** What a server wrote has its data beside it; an element that took it over has removed neither. */
const isTakenOver = (host: HostPage): boolean =>
  host.all('slot[name^="story-"]').length === 0 && host.all('.source').length === 1;

describe('a prerendered story under a strict policy', () => {
  const written = (): Promise<string> =>
    prerender(FERRY, {styles: 'link', stylesUrl: '/dist/sheets/', lightText: false, lang: 'en'});

  it('has its linked styles, and breaks no rule, before its script is there', async () => {
    const host = await openHost(await written(), {policy: LINKED});
    await until(() => displayOfNumber(host) === 'grid');
    expect(displayOfNumber(host)).to.equal('grid');
    expect(host.seen).to.deep.equal({violations: [], uncaught: [], console: []});
  });

  it('opens a source once its element took over, and breaks no rule', async () => {
    const host = await openHost(await written(), {policy: LINKED, head: SCRIPT});
    await until(() => isTakenOver(host));
    await openCitation(host);
    expect(openPopovers(host)).to.have.length(1);
    expect(displayOfNumber(host)).to.equal('grid');
    expect(host.seen).to.deep.equal({violations: [], uncaught: [], console: []});
  });
});
