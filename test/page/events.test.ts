import {expect} from '@open-wc/testing';
import type {QuotedClaim, Source} from '../../src/model/story.js';
import {normalize} from '../../src/model/normalize.js';
import {
  StoryCitationCloseEvent,
  StoryCitationOpenEvent,
  StoryErrorEvent,
  StoryFilterEvent,
  StoryLoadEvent,
  StoryReportEvent,
  StorySourceClickEvent,
  StoryToggleEvent,
} from '../../src/page/events.js';

const {story} = normalize({
  headline: 'Tram',
  sections: [{text: 'It was close[1].'}],
  sources: [{publisher: 'AP', url: 'https://ap.example/tram'}],
});
const source = story.sources[0] as Source;
const url = source.url;
const claim = {...story.claims[0], text: 'It was close'} as QuotedClaim;
const trigger = {} as HTMLElement;

const EVENTS: [event: Event & {detail: object}, type: string, detail: object][] = [
  [
    new StoryErrorEvent('http', 'The server answered 404.', 404, '/tram.json'),
    'story-error',
    {code: 'http', message: 'The server answered 404.', status: 404, src: '/tram.json'},
  ],
  [
    new StoryCitationOpenEvent(['1'], claim, trigger),
    'story-citation-open',
    {sourceIds: ['1'], claim, trigger},
  ],
  [
    new StoryCitationCloseEvent(['1'], null, trigger),
    'story-citation-close',
    {sourceIds: ['1'], claim: null, trigger},
  ],
  [new StorySourceClickEvent(source, url), 'story-source-click', {source, url}],
  [new StoryReportEvent(['1'], claim), 'story-report', {sourceIds: ['1'], claim}],
  [new StoryToggleEvent('events', true), 'story-toggle', {target: 'events', open: true}],
  [
    new StoryFilterEvent('period', ['2026-01', '2026-02'], 3),
    'story-filter',
    {kind: 'period', values: ['2026-01', '2026-02'], shown: 3},
  ],
];

describe('an event of ours', () => {
  for (const [event, type, detail] of EVENTS) {
    it(`leaves every shadow root as ${type}, with its fields in "detail" too`, () => {
      const {bubbles, composed} = event;
      expect({type: event.type, bubbles, composed}).to.deep.equal({
        type,
        bubbles: true,
        composed: true,
      });
      expect(event.detail).to.deep.equal(detail);
    });

    it(`can${type === 'story-source-click' ? '' : 'not'} be cancelled as ${type}`, () => {
      expect(event.cancelable).to.equal(type === 'story-source-click');
    });
  }
});

describe('story-load', () => {
  it('fetches the issues when they are first read, in "detail" as beside it', async () => {
    let fetches = 0;
    const event = new StoryLoadEvent(story, async () => {
      fetches++;
      return [];
    });
    expect(event.detail.story.headline).to.equal('Tram');
    expect(fetches).to.equal(0);
    expect([await event.issues, await event.detail.issues]).to.deep.equal([[], []]);
    expect(fetches).to.equal(2);
  });
});
