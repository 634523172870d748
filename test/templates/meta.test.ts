import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {getAllByRole, getByRole, nameOf} from '../browser/by-role.js';
import {deepQuery, readFixture, realCard, settled} from '../browser/real-story.js';

async function cardOf(draft: StoryDraft, lang = 'en'): Promise<StoryCard> {
  const page = await fixture<HTMLElement>(
    html`<main lang=${lang}><story-card show="meta" .story=${draft}></story-card></main>`,
  );
  const card = page.querySelector('story-card')!;
  await settled(card);
  return card;
}

/** The line under the headline. */
const lineOf = (card: StoryCard): HTMLElement | undefined => deepQuery(card, '[part~="meta"]')[0];

/** Its words; each part of it is a line of its own here. */
async function wordsOf(draft: StoryDraft, lang?: string): Promise<string[]> {
  const line = lineOf(await cardOf(draft, lang));
  return [...(line?.children ?? [])].map(({textContent}) => textContent.trim());
}

const ADDRESS = 'https://courier.example/';

describe('the line under the headline', () => {
  it('names publisher, authors, both dates, articles and publishers, in this order', async () => {
    const words = await wordsOf({
      headline: 'Lee visits Beijing',
      publisher: {name: 'Courier'},
      authors: [{name: 'A. Kim'}, {name: 'B. Lee'}],
      published: '2026-01-07',
      updated: '2026-01-08T14:30+09:00',
      sources: [{publisher: 'Yonhap'}, {publisher: 'AP'}],
    });
    expect(words).to.deep.equal([
      'Courier',
      'A. Kim, B. Lee',
      'Published January 7, 2026',
      'Updated January 8, 2026 at 2:30 PM UTC+9',
      '2 articles',
      '2 publishers',
    ]);
  });

  it('links publisher and authors where they have an address that is allowed', async () => {
    const card = await cardOf({
      headline: 'Lee visits Beijing',
      publisher: {name: 'Courier', url: ADDRESS},
      authors: [
        {name: 'A. Kim', url: `${ADDRESS}kim`},
        {name: 'B. Lee', url: 'javascript:lee()'},
      ],
    });
    const links = getAllByRole(card, 'link') as HTMLAnchorElement[];
    expect(links.map(link => [nameOf(link), link.href])).to.deep.equal([
      ['Courier', 'https://courier.example/'],
      ['A. Kim', 'https://courier.example/kim'],
    ]);
    expect(lineOf(card)?.textContent).to.contain('A. Kim, B. Lee');
    await expect(card).to.be.accessible();
  });

  it('gives each date as a <time> that is as precise as what was printed', async () => {
    const card = await cardOf({
      headline: 'Lee visits Beijing',
      published: '2026-01',
      updated: '2026-01-08T14:30+09:00',
    });
    const times = deepQuery<HTMLTimeElement>(card, 'time');
    expect(times.map(({dateTime}) => dateTime)).to.deep.equal([
      '2026-01',
      '2026-01-08T14:30+09:00',
    ]);
    expect(times.map(({textContent}) => textContent)).to.deep.equal([
      'January 2026',
      'January 8, 2026 at 2:30 PM UTC+9',
    ]);
  });

  it('puts the date before the word in Korean, "2026년 1월 8일 업데이트"', async () => {
    await import('../../src/i18n/ko.js');
    const draft: StoryDraft = {headline: 'Lee visits Beijing', updated: '2026-01-08'};
    const card = await cardOf(draft, 'ko');
    while (!lineOf(card)?.textContent?.includes('업데이트'))
      await new Promise(resolve => requestAnimationFrame(resolve));
    expect(lineOf(card)?.textContent).to.equal('2026년 1월 8일 업데이트');
  });

  it('says that the four articles of the real story are one voice', async () => {
    const card = await cardOf(JSON.parse(await readFixture('json')) as StoryDraft);
    expect(lineOf(card)?.textContent).to.contain('4 articles');
    expect(lineOf(card)?.textContent).to.contain(
      'Every article is from Yonhap: one voice, not several.',
    );
    await expect(card).to.be.accessible();
  });

  for (const [sources, words] of [
    [[{publisher: 'Yonhap'}], ['1 article', '1 publisher']],
    [
      [{publisher: 'Yonhap'}, {title: 'Lee and Xi meet'}],
      ['2 articles', '1 without a named publisher'],
    ],
    [[{title: 'Lee and Xi meet'}, {title: 'Ties are restored'}], ['2 articles']],
    [
      [
        {title: 'Lee and Xi meet', url: 'https://www.apnews.com/1'},
        {title: 'Ties are restored', url: 'https://apnews.com/2'},
        {title: 'The sea', url: 'https://bbc.com/3'},
      ],
      ['3 articles', '2 sites'],
    ],
  ] as const) {
    it(`says ${words.join(', ')} of ${JSON.stringify(sources)}`, async () => {
      const draft = {headline: 'Lee visits Beijing', sources: [...sources]};
      expect((await wordsOf(draft)).filter(Boolean)).to.deep.equal(words);
    });
  }

  it('is not there where there is nothing to say', async () => {
    const card = await cardOf({headline: 'Lee visits Beijing'});
    expect(getByRole(card, 'heading').textContent).to.equal('Lee visits Beijing');
    expect(lineOf(card)).to.equal(undefined);
  });

  it('names publisher and authors of an Arabic story in Arabic, what we say in English', async () => {
    const card = await realCard({}, draft => {
      Object.assign(draft, {lang: 'ar', publisher: {name: 'البريد'}, authors: [{name: 'سلمى'}]});
      for (const source of draft.sources ?? []) source.publisher = 'يونهاب';
    });
    const names = deepQuery(card, '.meta bdi').map(({lang, dir, textContent}) =>
      [lang, dir, textContent].join('|'),
    );
    expect(names).to.deep.equal([
      'ar|rtl|البريد',
      'ar|rtl|سلمى',
      '||4 articles',
      '||Every article is from يونهاب: one voice, not several.',
      'ar|rtl|يونهاب',
    ]);
  });
});
