import {expect} from '@open-wc/testing';
import {prerender} from '../../src/server/prerender.js';

const draft = {
  id: 'tram',
  headline: 'The tram comes',
  sections: [{heading: 'Why', text: 'It is needed[1].'}],
  sources: [{publisher: 'Courier', title: 'Tram', url: 'https://courier.example/tram'}],
  timeline: [{date: '2026-01', text: 'It was planned[1].'}],
};

describe('a prerendered story', () => {
  it('carries its data in the element itself', async () => {
    const html = await prerender(draft);
    expect(html).to.match(/^<story-card><template shadowrootmode="open"><style>/);
    const [, json = ''] =
      /<script type="application\/json">(.*)<\/script><\/story-card>$/.exec(html) ?? [];
    expect(JSON.parse(json)).to.deep.equal(draft);
  });

  it('stands in the page as plain text too, with links of its own, unless that is not wanted', async () => {
    const html = await prerender(draft);
    const copy = /<\/span>(<section lang="en">.*<\/section>)<script/.exec(html)?.[1] ?? '';
    expect(copy).to.contain('Why</h3><p dir="auto">It is needed<sup id="tram-c1-text">');
    expect(copy).to.contain('<a href="#tram-s1-text">[1]</a>');
    expect(copy).to.contain('<li id="tram-s1-text" value="1">');
    const without = await prerender(draft, {lightText: false});
    expect(without).to.equal(html.replace(copy, ''));
  });

  it('is described for search engines only where that is asked for', async () => {
    expect(await prerender(draft)).not.to.contain('ld+json');
    const html = await prerender(draft, {jsonLd: true});
    const [, json = ''] = /<script type="application\/ld\+json">(.*)<\/script>$/.exec(html) ?? [];
    expect(JSON.parse(json)).to.deep.include({
      '@type': 'NewsArticle',
      headline: 'The tram comes',
      isBasedOn: ['https://courier.example/tram'],
    });
  });

  it('ends no script element with a headline, in its data or for search engines', async () => {
    const html = await prerender({headline: '</script><img src=x>'}, {jsonLd: true});
    expect(html.match(/<\/script>/g)).to.have.length(2);
    expect(html).not.to.contain('<img');
  });

  it('has an anchor in the page for the section, the source, the event and both claims', async () => {
    const html = await prerender(draft);
    const anchors = [...html.matchAll(/<span id="([^"]+)" slot="\1"><\/span>/g)].map(
      ([, id]) => id,
    );
    expect(anchors).to.have.members(['tram-h1', 'tram-c1', 'tram-t1', 'tram-c2', 'tram-s1']);
  });

  it('hands the anchors of the timeline on to the timeline', async () => {
    const html = await prerender(draft);
    const [, slots] = /<\/template>([^]*?)<\/story-timeline>/.exec(html) ?? [];
    expect(slots).to.equal(
      '<slot name="tram-t1" slot="tram-t1"></slot><slot name="tram-c2" slot="tram-c2"></slot>',
    );
  });

  it('begins its links with the address of the page, for a page with another base', async () => {
    const html = await prerender(draft, {pageUrl: 'https://news.example/tram#top'});
    expect(html).to.contain('href="https://news.example/tram#tram-s1"');
  });

  it('speaks Arabic from right to left, and traditional Chinese in Taiwan', async () => {
    const arabic = await prerender(draft, {lang: 'ar-EG'});
    expect(arabic).to.contain('<div class="root" lang="ar-EG" dir="rtl">');
    const chinese = await prerender(draft, {lang: 'zh-TW'});
    expect(chinese).to.contain('時間軸');
    expect(chinese).to.contain('<div class="root" lang="zh-TW">');
  });

  it('speaks the language of the page: Korean', async () => {
    const html = await prerender(draft, {lang: 'ko'});
    expect(html).to.contain('<div class="root" lang="ko">');
    expect(html).to.contain('>출처</h3>');
  });

  it('writes the nonce of the page’s policy into each style sheet', async () => {
    const html = await prerender(draft, {nonce: 'r4nd0m'});
    expect(html.match(/<style/g)).to.have.length(3);
    expect(html.match(/<style nonce="r4nd0m">/g)).to.have.length(3);
  });

  it('names the files of its style sheets where they are to be linked', async () => {
    const html = await prerender(draft, {styles: 'link', stylesUrl: '/sheets'});
    expect(
      [...html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map(([, url]) => url),
    ).to.deep.equal([
      '/sheets/story-card.css',
      '/sheets/story-timeline.css',
      '/sheets/story-sources.css',
    ]);
    expect(html).not.to.contain('<style');
  });

  it('shows the element that is asked for, with its attributes', async () => {
    const html = await prerender(draft, {
      element: 'story-timeline',
      attributes: {'heading-level': 4, order: 'newest'},
    });
    expect(html).to.match(/^<story-timeline heading-level="4" order="newest">/);
    expect(html).to.contain('<h4 class="label"');
  });

  it('folds a long timeline without a script', async () => {
    const timeline = Array.from({length: 12}, (_, index) => ({date: `${2000 + index}`, text: 'a'}));
    const html = await prerender({...draft, timeline}, {element: 'story-timeline'});
    expect(html).to.contain('<summary class="more"><span>Show 7 more events</span></summary>');
    expect(html.match(/<li class="event/g)).to.have.length(12);
  });

  it('says what is missing where the styles are to be linked from nowhere', async () => {
    const error = await prerender(draft, {styles: 'link'}).catch((cause: unknown) => cause);
    expect(String(error)).to.contain('styles: "link" needs stylesUrl');
  });

  it('refuses a draft with nothing in it', async () => {
    const error = await prerender({}).catch((cause: unknown) => cause);
    expect(error).to.have.property('code', 'not-a-story');
  });
});
