import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryTimeline} from '../../src/elements/story-timeline.js';
import {getAllByRole, nameOf} from '../browser/by-role.js';
import {settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const CUT_OFF = '[{"date": "2017", "te';

/** A timeline with the real story, and what it reports from then on. */
async function timelineOf(
  attributes: Partial<StoryTimeline> = {},
): Promise<{timeline: StoryTimeline; reported: string[]}> {
  const timeline = document.createElement('story-timeline');
  const reported: string[] = [];
  timeline.addEventListener('story-error', ({code, message}) =>
    reported.push(`${code}: ${message}`),
  );
  Object.assign(timeline, {src: '/data/lee-china-visit.json', ...attributes});
  await fixture(html`<main>${timeline}</main>`);
  await settled(timeline);
  return {timeline, reported};
}

async function drawAgain(timeline: StoryTimeline): Promise<void> {
  timeline.requestUpdate();
  await timeline.updateComplete;
}

const markers = (timeline: StoryTimeline): string[] => [
  ...new Set(getAllByRole(timeline, 'button', /^Source/).map(nameOf)),
];

describe('an element’s own lists', () => {
  it('stand in the place of the story’s, field by field', async () => {
    const {timeline} = await timelineOf({sources: [{id: 4, publisher: 'AP'}]});
    expect(markers(timeline)).to.deep.equal(['Source 4: AP']);
    timeline.sources = undefined;
    await settled(timeline);
    expect(markers(timeline)).to.deep.equal([
      'Source 4: Yonhap',
      'Source 2: Yonhap',
      'Source 1: Yonhap',
    ]);
  });

  it('are reported once where one is cut off, however often it is drawn', async () => {
    const {timeline, reported} = await timelineOf({events: CUT_OFF});
    await waitUntil(() => reported.length, 'It is reported.');
    for (let drawing = 0; drawing < 4; drawing++) await drawAgain(timeline);
    expect(reported).to.deep.equal([
      'not-json: The attribute "events" must hold a JSON list. The last good one stays.',
    ]);
    expect(timeline.state).to.equal('ready');
  });

  it('are reported by no reading of a property', async () => {
    const {timeline, reported} = await timelineOf();
    const warnings: unknown[] = [];
    const {warn} = console;
    console.warn = message => warnings.push(message);
    try {
      timeline.events = CUT_OFF;
      expect(timeline.state).to.equal('ready');
      const {issues} = timeline;
      expect(warnings).to.deep.equal([]);
      expect((await issues).map(({code}) => code)).to.deep.equal(['publisher-single']);
      await waitUntil(() => reported.length, 'The drawing reports it.');
      expect((await timeline.issues).map(({code}) => code)).to.deep.equal(['publisher-single']);
      await drawAgain(timeline);
    } finally {
      console.warn = warn;
    }
    expect(reported).to.have.length(1);
    expect(warnings).to.have.length(1);
  });

  it('are reported again when another one is cut off', async () => {
    const {timeline, reported} = await timelineOf({events: CUT_OFF});
    timeline.events = '{"date": "2017"}';
    await drawAgain(timeline);
    await waitUntil(() => reported.length === 2, 'Both are reported.');
    expect(reported[1]).to.equal(
      'not-json: The attribute "events" must hold a JSON list. The last good one stays.',
    );
  });

  it('keep the last good list where the next is cut off', async () => {
    const {timeline} = await timelineOf({sources: '[{"id": 4, "publisher": "AP"}]'});
    timeline.sources = '[{"id": 4, "publi';
    await settled(timeline);
    expect(markers(timeline)).to.deep.equal(['Source 4: AP']);
  });
});
