import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryTimeline} from '../../src/elements/story-timeline.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {settled} from '../browser/real-story.js';

const story: StoryDraft = {
  headline: 'h',
  lang: 'en',
  sources: [{id: 1, publisher: 'Yonhap'}],
  timeline: [{date: '2026-01-05', group: 'Trade', text: 'They meet[1]. They talk[1].'}],
};

describe('an event in the list', () => {
  it('has no comment, since a thousand have no room for them', async () => {
    const timeline = await fixture<StoryTimeline>(
      html`<story-timeline .story=${story}></story-timeline>`,
    );
    await settled(timeline);
    const event = timeline.shadowRoot?.querySelector('[part=event]');
    const names: string[] = [];
    const show = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT;
    const walker = document.createTreeWalker(event as Node, show);
    while (walker.nextNode()) names.push(walker.currentNode.nodeName.toLowerCase());
    expect(names.join(' ')).to.equal('div time span div p sup a span sup a span');
  });
});
