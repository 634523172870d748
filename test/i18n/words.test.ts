import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import {en} from '../../src/i18n/en.js';
import {wordCodes} from '../../src/i18n/shipped.js';
import type {StoryErrorCode} from '../../src/load/story-error.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {languages} from '../../src/page/languages.js';
import {deepQuery, readFixture, settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const texts = (card: Element, selector: string): string[] =>
  deepQuery(card, selector).map(({textContent}) => textContent?.trim() ?? '');

async function cardIn(lang: string, draft: StoryDraft): Promise<StoryCard> {
  const wrapper = await fixture<HTMLDivElement>(
    html`<div lang=${lang}><story-card .story=${draft}></story-card></div>`,
  );
  const card = wrapper.querySelector<StoryCard>('story-card');
  if (!card) throw new Error('There is no card.');
  await settled(card);
  const codes = wordCodes(lang);
  await waitUntil(() => !languages.areComing(codes), `The words for "${lang}" are here.`);
  await settled(card);
  return card;
}

describe('the words', () => {
  it('have a sentence for each of the eight reasons why there is no story, and for no other', () => {
    const reasons: Record<StoryErrorCode, true> = {
      network: true,
      http: true,
      timeout: true,
      'too-large': true,
      'not-json': true,
      'not-a-story': true,
      'inline-missing': true,
      'blocked-url': true,
    };
    const sentences = Object.keys(en).filter(name => name.startsWith('error-'));
    expect(sentences).to.deep.equal(Object.keys(reasons).map(code => `error-${code}`));
  });

  it('are Korean under lang="ko", with Korean dates, around an English text', async () => {
    const draft = JSON.parse(await readFixture('json')) as StoryDraft;
    const card = await cardIn('ko', {...draft, updated: '2026-01-08'});
    expect(texts(card, '.label')).to.deep.equal(['타임라인', '출처']);
    expect(texts(card, '.event time')).to.deep.equal([
      '2017년',
      '2026년 1월 6일',
      '2026년 1월 6일',
      '1월 7일',
      '2026년 1월 7일',
      '1월 8일',
    ]);
    expect(texts(card, '.meta')[0]?.replace(/\s+/g, ' ')).to.contain('2026년 1월 8일 업데이트');
    expect(deepQuery(card, '.marker')[0]?.getAttribute('aria-label')).to.equal('출처 4: Yonhap');
    expect(deepQuery(card, '.headline')[0]?.lang).to.equal('en');
    await expect(card).to.be.accessible();
  });

  it('follow the nearest lang through shadow roots, and not the page', async () => {
    const card = await cardIn('en-GB', {
      headline: 'h',
      timeline: [{date: '2026-01-06', text: 'a'}],
    });
    expect(texts(card, '.event time')).to.deep.equal(['6 January 2026']);
  });

  it('are marked as English under lang="el", where we have none, around a date that is Greek', async () => {
    const card = await cardIn('el', {headline: 'h', timeline: [{date: '2026-01-06', text: 'a'}]});
    expect(texts(card, '.label')).to.deep.equal(['Timeline']);
    expect(deepQuery(card, '.root').map(({lang}) => lang)).to.deep.equal(['en', 'en']);
    expect(
      deepQuery(card, '.event time').map(({lang, textContent}) => [lang, textContent]),
    ).to.deep.equal([['el', '6 Ιανουαρίου 2026']]);
  });

  it('set the text of an Arabic story from right to left', async () => {
    const card = await cardIn('en', {headline: 'زيارة', lang: 'ar', sections: [{text: 'نص'}]});
    expect(getComputedStyle(deepQuery(card, '.section p')[0] ?? card).direction).to.equal('rtl');
    expect(texts(card, '.section p')).to.deep.equal(['نص']);
  });
});
