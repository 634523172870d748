import {expect} from '@open-wc/testing';
import {quoteClaim} from '../../src/model/claims.js';
import type {SourceDraft} from '../../src/model/draft.js';
import {formatClaim, formatSource} from '../../src/templates/bibliography.js';
import {sceneOf} from './scene-of.js';

const {localize} = sceneOf({headline: 'h'});

const YONHAP: SourceDraft = {
  id: '4',
  publisher: 'Yonhap',
  author: 'Kim Eun-jung',
  title: 'Lee and Xi meet in Beijing',
  published: '2026-01-06',
  url: 'https://en.yna.co.kr/view/4',
};

function storyOf(...sources: SourceDraft[]) {
  return sceneOf({headline: 'h', sections: [{text: 'They met[4]. Then.'}], sources}).story;
}

describe('a line of a bibliography', () => {
  const cases: [SourceDraft, string][] = [
    [
      YONHAP,
      '[4] Kim Eun-jung, Yonhap: Lee and Xi meet in Beijing. 2026-01-06. https://en.yna.co.kr/view/4',
    ],
    [{id: '4', publisher: 'AP', title: 'Ties'}, '[4] AP: Ties'],
    [{id: '4', title: 'Ties', published: '2026'}, '[4] Ties. 2026'],
    [{id: '4', publisher: 'AP'}, '[4] AP: 4'],
    [{id: '4'}, '[4] 4'],
  ];
  for (const [source, line] of cases) {
    it(`is ${line}`, () => {
      expect(storyOf(source).sources.map(formatSource)).to.deep.equal([line]);
    });
  }

  it('stands below the claim that it supports, in quotes and with its marker', () => {
    const story = storyOf({id: '4', publisher: 'AP', title: 'Ties'});
    const [claim] = story.claims.map(each => quoteClaim(each, story));
    const printed = formatClaim(claim ?? null, story.sources, localize);
    expect(printed).to.equal('“They met” [4]\n[4] AP: Ties');
  });

  it('stands alone where there is no claim of the story’s own', () => {
    const {sources} = storyOf({id: '4', publisher: 'AP', title: 'Ties'});
    expect(formatClaim(null, sources, localize)).to.equal('[4] AP: Ties');
  });
});
