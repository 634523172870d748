import {expect} from '@open-wc/testing';
import {toStory} from '../../src/load/parsed-story.js';
import type {Issue} from '../../src/model/issues.js';

const GUESSED: Issue = {
  code: 'heading-guessed',
  severity: 'warning',
  path: 'sections[0].heading',
  message: '“The vote” was read as a heading.',
};

describe('toStory', () => {
  it('has the draft as it was read, and the story that the gate made of it', () => {
    const draft = {headline: ' Tram ', sections: [{text: 'It was close.'}]};
    const parsed = toStory({draft, issues: []});
    expect(parsed.draft).to.equal(draft);
    expect(parsed.story.headline).to.equal('Tram');
  });

  it('says first what the reader had to guess, then that source 9 is unknown and no source is given', async () => {
    const draft = {headline: 'Tram', sections: [{text: 'It was close[9].'}]};
    const issues = await toStory({draft, issues: [GUESSED]}).issues;
    expect(issues[0]).to.equal(GUESSED);
    expect(issues.slice(1).map(({path}) => path)).to.deep.equal(['sections[0].text', 'sources']);
  });
});
