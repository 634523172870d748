import {expect} from '@open-wc/testing';
import {check} from '../../src/desk/check.js';
import {DESKS, FORMS, GOLDS, HELD_OUT, LATER, NEWSROOMS} from '../formats/texts.js';

/** All that is found in the stories that are right; the others have nothing. */
const FOUND: Readonly<Record<string, string>> = {
  // Where a heading runs into its paragraph, it is a guess.
  'lee-china-visit.txt': 'heading-guessed ×5, publisher-single',
  'texts/seed-en.txt': 'heading-guessed ×3',
  'texts/seed-names-en.txt': 'heading-guessed ×4',
  'texts-held-out/seed-held-out-en.txt': 'heading-guessed ×3',
  // `The Calder Times - Two nights on the bridge` may be the other way round.
  'texts/live-blog-en.txt': 'source-guessed ×2',
  'text-forms/title-dash-url.txt': 'source-guessed',
  'texts/day-headings-de.txt': 'publisher-single',
  'lee-china-visit.json': 'publisher-single',
  // Publisher and title on the two sides of a dash or a tab.
  'texts-later/brackets-tr.txt': 'source-guessed ×2',
  'texts-later/plain-list-nl.txt': 'source-guessed ×3',
  'texts-later/tabs-en.txt': 'source-guessed ×2',
  // A list that nothing names.
  'texts-later/section-footnotes-en.txt': 'source-guessed',
  // A by-line, a label or the name of a paper that only its place tells, and two lines of e-mail.
  'texts-desks/email-fr.txt': 'field-unknown ×2',
  'texts-desks/markdown-ar.txt': 'heading-guessed',
  'texts-desks/newsletter-en.txt': 'heading-guessed',
  'texts-desks/web-paste-de.txt': 'heading-guessed',
  'texts-newsrooms/email-en.txt': 'field-unknown ×2',
  'texts-newsrooms/newsletter-es.txt': 'heading-guessed',
  'texts-newsrooms/web-paste-en.txt': 'field-unknown, heading-guessed ×2, source-guessed ×3',
  'texts-newsrooms/web-paste-ja.txt': 'heading-guessed',
  'texts-newsrooms/web-paste-ko.txt': 'heading-guessed',
  // True ones, for which the form was written.
  'text-forms/markdown-links.txt': 'source-uncited',
  'text-forms/timeline-clock-colon.txt': 'date-unreadable ×4',
  'text-forms/wire-byline.txt': 'date-unreadable',
  'texts-later/live-blog-es.txt': 'heading-guessed, source-guessed',
};

const STORIES = [
  'lee-china-visit.txt',
  'lee-china-visit.json',
  ...FORMS.map(name => `text-forms/${name}.txt`),
  ...GOLDS.map(name => `texts/${name}.txt`),
  ...HELD_OUT.map(name => `texts-held-out/${name}.txt`),
  ...LATER.map(name => `texts-later/${name}.txt`),
  ...DESKS.map(name => `texts-desks/${name}.txt`),
  ...NEWSROOMS.map(name => `texts-newsrooms/${name}.txt`),
];

/** `heading-guessed ×3, publisher-single` */
function count(codes: readonly string[]): string {
  const kinds = [...new Set(codes)].sort();
  return kinds
    .map(kind => [kind, codes.filter(code => code === kind).length] as const)
    .map(([kind, times]) => (times > 1 ? `${kind} ×${times}` : kind))
    .join(', ');
}

describe('check of a story that is right', () => {
  for (const name of STORIES) {
    const found = FOUND[name] ?? '';
    it(`finds ${found || 'nothing'} in ${name}`, async () => {
      const response = await fetch(new URL(`../fixtures/${name}`, import.meta.url));
      const {issues} = await check(await response.text(), {src: name});
      expect(count(issues.map(({code}) => code))).to.equal(found);
    });
  }
});
