import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {deepQuery, settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

/** 6 January 2026 in the calendar of a host, beside our year, and a word of the language. */
const PRINTED: [calendar: string, lang: string, timeline: string, date: string][] = [
  ['islamic-umalqura', 'ar-EG', 'التسلسل الزمني', '١٧ رجب ١٤٤٧ هـ (٢٠٢٦)'],
  ['persian', 'fa', 'گاه‌شمار', '۱۶ دی ۱۴۰۴ (۲۰۲۶)'],
  ['buddhist', 'th', 'Timeline', '6 มกราคม 2569 (2026)'],
  ['japanese', 'ja', '年表', '令和8年1月6日（2026年）'],
  ['hebrew', 'he', 'ציר הזמן', '17 בטבת 5786 (2026)'],
];

const STORY = {headline: 'h', timeline: [{date: '2026-01-06', text: 'They met.'}]};

describe('the calendar that a host asks for', () => {
  for (const [calendar, lang, label, date] of PRINTED) {
    it(`is ${calendar} beside the Gregorian year in ${lang}: "${date}"`, async () => {
      const page = await fixture<HTMLElement>(
        html`<main lang=${lang}>
          <story-timeline calendar="${calendar} gregory" .story=${STORY}></story-timeline>
        </main>`,
      );
      const element = page.querySelector('story-timeline')!;
      await settled(element);
      const textsOf = (selector: string): string[] =>
        deepQuery(element, selector).map(({textContent}) => textContent.replace(/\s+/g, ' '));
      await waitUntil(() => textsOf('.label').includes(label), 'The words are there.');
      expect(textsOf('.event time')).to.deep.equal([date]);
      expect(deepQuery<HTMLTimeElement>(element, '.event time')[0]!.dateTime).to.equal(
        '2026-01-06',
      );
      await expect(element).to.be.accessible();
    });
  }
});
