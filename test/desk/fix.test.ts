import {expect} from '@open-wc/testing';
import {fix} from '../../src/desk/fix.js';

const fixture = async (name: string) =>
  await (await fetch(new URL(`../fixtures/${name}`, import.meta.url))).text();

describe('fix', () => {
  for (const [before, after, change] of [
    [
      '{"headline": "Lee",  "published":"Jan 6, 2026"}',
      '{"headline": "Lee",  "published":"2026-01-06"}',
      'published: “Jan 6, 2026” is now 2026-01-06.',
    ],
    [
      '{"lang": "de", "updated": "6. Januar 2026"}',
      '{"lang": "de", "updated": "2026-01-06"}',
      'updated: “6. Januar 2026” is now 2026-01-06.',
    ],
    [
      '{"timeline": [{"date": "Late 2023", "text": "“A” – b"}]}',
      '{"timeline": [{"date": "2023", "label": "Late 2023", "text": "“A” – b"}]}',
      'timeline[0].date: “Late 2023” is now 2023.',
    ],
    [
      '{"timeline": [{"date": "Late 2023", "label": "End of 2023"}]}',
      '{"timeline": [{"date": "2023", "label": "End of 2023"}]}',
      'timeline[0].date: “Late 2023” is now 2023.',
    ],
    [
      '{"sources": [{"id": 1}, {"id": 1, "title": "b"}, {"id": "3"}]}',
      '{"sources": [{"id": 1}, {"id": "2", "title": "b"}, {"id": "3"}]}',
      'sources[1].id: “1” is taken, so it is now 2.',
    ],
    [
      '{"timeline": [\n  {"date": "2017"},\n  {"date": "2026"},\n  {"date": "2020"}, {"date": "2027"}\n]}',
      '{"timeline": [\n  {"date": "2017"},\n  {"date": "2020"},\n  {"date": "2026"}, {"date": "2027"}\n]}',
      'timeline: the events are now in order, the oldest first.',
    ],
    [
      '{"timeline": [{"date": "2027"}, {"date": "2020"}, {"date": "2026"}, {"date": "2017"}]}',
      '{"timeline": [{"date": "2027"}, {"date": "2026"}, {"date": "2020"}, {"date": "2017"}]}',
      'timeline: the events are now in order, the newest first.',
    ],
  ] as const) {
    it(`makes ${after} of ${before}`, () => {
      expect(fix(before)).to.deep.equal({text: after, changes: [change]});
      expect(fix(after).changes).to.deep.equal([]);
    });
  }

  for (const [what, text] of [
    ['a date that may mean two days', '{"published": "03/04/2026"}'],
    ['wording that a source has no label for', '{"sources": [{"published": "Late 2023"}]}'],
    ['a date that does not exist', '{"published": "2026-02-30"}'],
    ['a marker that names no source', '{"summary": "He met Xi[9].", "sources": [{"id": 1}]}'],
    [
      'a timeline with an event whose date nothing can read',
      '{"timeline": [{"date": "2017"}, {"date": "soon"}, {"date": "2026"}, {"date": "2020"}]}',
    ],
    [
      'events of one day',
      '{"timeline": [{"date": "2017", "text": "b"}, {"date": "2017", "text": "a"}]}',
    ],
    ['a story text', 'Lee Returns\n\nTimeline\nJan 6, 2026: a\n'],
  ] as const) {
    it(`leaves ${what}`, () => {
      expect(fix(text)).to.deep.equal({text, changes: []});
    });
  }

  it('finds nothing to mend in the real story', async () => {
    const text = await fixture('lee-china-visit.json');
    expect(fix(text)).to.deep.equal({text, changes: []});
  });

  it('refuses JSON that does not parse', () => {
    expect(() => fix('{"headline": }')).to.throw(SyntaxError);
  });
});
