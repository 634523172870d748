import {expect} from '@open-wc/testing';
import {normalize} from '../../src/model/normalize.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {collectChoices, type Choices} from '../../src/timeline/choices.js';

/** Each choice with the anchors of its events. */
const described = (choices: Choices): string[] =>
  [...choices].map(
    ([key, {value, events}]) =>
      `${key} (${value}): ${[...events].map(({anchor}) => anchor).join(' ')}`,
  );

function choicesOf(draft: StoryDraft) {
  const {timeline, sources} = normalize({headline: 'h', ...draft}).story;
  return collectChoices(timeline, sources);
}

describe('what a timeline can be narrowed down by', () => {
  const choices = choicesOf({
    sources: [
      {id: 1, publisher: 'Yonhap'},
      {id: 2, publisher: 'Reuters'},
      {id: 3, publisher: 'REUTERS'},
      {id: 4, publisher: 'AP'},
      {id: 5},
    ],
    timeline: [
      {text: 'The delegation lands[3].', group: 'Diplomacy'},
      {text: 'Talks begin[1][2].', group: 'Trade'},
      {text: 'Talks end[5].', group: 'DIPLOMACY'},
      {text: 'Nobody says so.'},
    ],
  });

  it('are strands in the order of the events, in their first spelling', () => {
    expect(described(choices.group)).to.deep.equal([
      'diplomacy (Diplomacy): t1 t3',
      'trade (Trade): t2',
    ]);
  });

  it('are publishers in the order of the events, once where two sources spell one differently', () => {
    expect(described(choices.publisher)).to.deep.equal([
      'reuters (REUTERS): t1 t2',
      'yonhap (Yonhap): t2',
    ]);
  });

  it('are the cited sources in the order of the story, also one without a publisher', () => {
    expect(described(choices.source)).to.deep.equal([
      '1 (1): t2',
      '2 (2): t2',
      '3 (3): t1',
      '5 (5): t3',
    ]);
    expect(choices.source.get('3')?.source?.publisher).to.equal('REUTERS');
  });

  it('are none where no event has a strand or a source', () => {
    const {group, publisher, source} = choicesOf({timeline: [{text: 'Nobody says so.'}]});
    expect([group.size, publisher.size, source.size]).to.deep.equal([0, 0, 0]);
  });
});
