import {expect, fixture, html} from '@open-wc/testing';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import type {StoryTimeline} from '../../src/elements/story-timeline.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {getAllByRole, nameOf} from '../browser/by-role.js';
import {waitUntil} from '../browser/wait-until.js';

const JSON_TYPE = 'application/json';
const TRAM = '{"headline": "Council approves tram", "sections": [{"text": "It was close."}]}';

async function cardWith(markup: string): Promise<StoryCard> {
  const card = await fixture<StoryCard>(html`<story-card>${unsafeHTML(markup)}</story-card>`);
  await card.updateComplete;
  return card;
}

const script = (type: string, text = TRAM): string => `<script type="${type}">${text}</script>`;
const headlines = (card: StoryCard): string[] => getAllByRole(card, 'heading').map(nameOf);

describe('a data script', () => {
  const readable: Record<string, string> = {
    'inside <p>, as an editor of articles writes it': `<p>${script(JSON_TYPE)}</p>`,
    'inside <div> and <figure>': `<div><figure>${script(JSON_TYPE)}</figure></div>`,
    'with a charset in its type': script('application/json; charset=utf-8'),
    'with its type in capitals': script('Application/JSON'),
    'in a CDATA section': script(JSON_TYPE, `<![CDATA[${TRAM}]]>`),
    'in a CDATA section in comments': script(JSON_TYPE, `//<![CDATA[\n${TRAM}\n//]]>`),
    'in a CDATA section in block comments': script(JSON_TYPE, `/*<![CDATA[*/${TRAM}/*]]>*/`),
  };
  for (const [name, markup] of Object.entries(readable)) {
    it(`is read ${name}`, async () => {
      const card = await cardWith(markup);
      await waitUntil(() => card.state === 'ready', 'The story is there.');
      expect(headlines(card)).to.deep.equal(['Council approves tram']);
    });
  }

  it('of an element inside belongs to that element', async () => {
    const card = await cardWith(`<p><story-timeline>${script(JSON_TYPE)}</story-timeline></p>`);
    expect(card.state).to.equal('idle');
  });
});

describe('story="[object Object]", which a server writes for an object', () => {
  const card = document.createElement('story-card');
  beforeEach(() => {
    card.setAttribute('story', '[object Object]');
    card.story = undefined;
  });

  it('is no story and no error, and waits for the property', async () => {
    const events: string[] = [];
    const note = ({type}: Event): void => void events.push(type);
    card.addEventListener('story-load', note);
    card.addEventListener('story-error', note);
    await fixture(html`<div>${card}</div>`);
    await card.updateComplete;
    expect([card.state, events]).to.deep.equal(['idle', []]);
    card.story = JSON.parse(TRAM) as StoryDraft;
    await card.ready;
    expect([headlines(card), events]).to.deep.equal([['Council approves tram'], ['story-load']]);
  });

  it('waits as a list of events too: "[object Object],[object Object]"', async () => {
    const timeline = await fixture<StoryTimeline>(
      html`<story-timeline events="[object Object],[object Object]"></story-timeline>`,
    );
    await timeline.updateComplete;
    expect(timeline.state).to.equal('idle');
    timeline.events = [{date: '2017', text: 'THAAD is deployed.'}];
    await timeline.updateComplete;
    expect(timeline.shadowRoot?.textContent).to.contain('THAAD is deployed.');
  });
});
