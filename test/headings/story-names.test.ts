import {expect} from '@open-wc/testing';
import {findNames, isAttested} from '../../src/headings/story-names.js';

describe('findNames', () => {
  const lines = [
    'A bridge fell.',
    'On Monday the crew met Ines Kowalczyk in the valley[1]. Kowalczyk appealed[2]. Officials wept.',
  ];
  const story = findNames(lines, 'Kowalczyk Leads Rescue');

  it('takes "Ines", which is capitalised inside a sentence, for a name', () => {
    expect(findNames(['On Monday the crew met Ines Kowalczyk.'], '').names).to.deep.equal(
      new Set(['Ines', 'Kowalczyk']),
    );
  });

  it('takes "Castellan", which alone starts a sentence, for a name, but not "Officials"', () => {
    const names = findNames(
      ['suddenly she led them[1]. Castellan had warned[2]. Officials wept.'],
      '',
    ).names;
    expect([...names]).to.deep.equal(['Castellan']);
  });

  it('takes "crew", which stands in lower case, for none', () => {
    expect(isAttested('Crew', story)).to.equal(true);
  });

  it('knows "Appeal" for no name by "appealed"', () => {
    expect(isAttested('Appeal', story)).to.equal(true);
  });

  it('says nothing of "Kowalczyk" and "Apple"', () => {
    expect(['Kowalczyk', 'Apple'].map(word => isAttested(word, story))).to.deep.equal([
      false,
      false,
    ]);
  });

  it('knows that line 1 is the first to name "Kowalczyk"', () => {
    expect(story.firstLines.get('Kowalczyk')).to.equal(1);
  });

  it('counts 2 times "Ines Kowalczyk" in a story', () => {
    const {pairs} = findNames(['The crew met Ines Kowalczyk.'], 'Crew Meets Ines Kowalczyk');
    expect(pairs.get('Ines Kowalczyk')).to.equal(2);
  });
});
