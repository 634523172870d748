import {expect} from '@open-wc/testing';
import {en} from '../../src/i18n/en.js';
import {languages, registerTranslation, type Translation} from '../../src/page/languages.js';
import {accent, pseudoLanguage, type PseudoLanguage} from '../../stories/pseudo-language.js';
import {emulateMedia, engine} from '../browser/input.js';
import {atRest, deepQuery} from '../browser/real-story.js';
import {statesIn} from './states.js';

const STATES = statesIn({lang: 'en', say: english => english});

/** axe and our words meet the same tree in every engine, so one of them is enough. */
const READS_TREE = engine === 'chromium';

if (!READS_TREE) {
  describe('the page reports no error, and the element draws itself, in', () => {
    for (const [state, draw] of STATES) {
      it(state, async () => {
        const element = await draw();
        await atRest(element);
        expect(deepQuery(element, '*')).not.to.have.length(0);
      });
    }
  });
}

for (const scheme of READS_TREE ? (['light', 'dark'] as const) : []) {
  describe(`axe finds nothing, in ${scheme}, in`, () => {
    const page = document.documentElement.style;

    beforeEach(async () => {
      await emulateMedia({features: {'prefers-color-scheme': scheme}});
      page.setProperty('color-scheme', scheme);
      // axe takes the page's ground to be white where nothing says otherwise.
      page.setProperty('background', 'light-dark(#fff, #14161a)');
    });

    afterEach(() => {
      page.removeProperty('color-scheme');
      page.removeProperty('background');
    });

    for (const [state, draw] of STATES) {
      it(state, async () => {
        const element = await draw();
        await atRest(element);
        await expect(element).to.be.accessible();
      });
    }
  });
}

/** What the stories of the states say themselves. */
const NAMES =
  /Yonhap|Reuters|AP|Courier|A\. Kim|Trade|Security|Culture|Article|They met|They|UTC|[a-z]+\.example/;
const SPOKEN = [
  ...['aria-label', 'aria-valuetext', 'aria-description', 'aria-roledescription'],
  ...['title', 'placeholder'],
];
/** Of generated content that has no words. */
const KEYWORD = /^(?:none|normal|(?:attr|counter)\(.*)$/;
/** Printed in its own letters, and none of ours. */
const LANG = 'th';
const ACCENTED = accent('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** Two letters that are neither ours here nor those of a date in that language. */
const FOREIGN = new RegExp(`(?:(?![${ACCENTED}]|\\p{Script=Thai})\\p{L}){2}`, 'u');

/** What a reader or a screen reader meets in our words that is English, or of another language. */
function foreignIn(root: Element): string[] {
  const found = deepQuery(root, '*')
    .filter(isOurs)
    .flatMap(element => [
      ...SPOKEN.map(name => element.getAttribute(name) ?? ''),
      ...[...element.childNodes].filter(node => node instanceof Text).map(({data}) => data),
      ...['::before', '::after'].map(pseudo => getComputedStyle(element, pseudo).content),
    ]);
  const plain = found.map(words => words.replaceAll(new RegExp(NAMES, 'g'), '').trim());
  return [...new Set(plain.filter(words => FOREIGN.test(words) && !KEYWORD.test(words)))];
}

/** The story's own words say their language; so do those of a page around us. */
function isOurs(element: Element): boolean {
  const isInside = element.getRootNode() instanceof ShadowRoot;
  return (
    isInside &&
    element.localName !== 'style' &&
    element.closest('[lang]')?.getAttribute('lang') === LANG
  );
}

const FORMS: [form: string, made: Omit<PseudoLanguage, 'code'>][] = [
  ['accented', {}],
  ['long', {isLong: true}],
  ['mirrored', {dir: 'rtl'}],
];

/** Only the room that long words need is another matter in each engine. */
const FORMS_HERE = READS_TREE ? FORMS : FORMS.filter(([, {isLong}]) => isLong);

for (const [form, made] of FORMS_HERE) {
  describe(`no English is on screen where the language is another, ${form}, in`, () => {
    const {documentElement: page} = document;
    const said = new Set<string>();
    // Names stay as they are, so they are found among accented words.
    const say = (english: string): string =>
      english
        .split(/(Yonhap|Trade)/)
        .map(part => (NAMES.test(part) ? part : accent(part)))
        .join('');

    before(() => {
      registerTranslation(heard(pseudoLanguage({code: LANG, ...made}), said));
      page.lang = LANG;
    });

    after(() => {
      languages.reset();
      page.lang = 'en';
    });

    for (const [state, draw] of statesIn({lang: LANG, dir: made.dir, say}).slice(0, -2)) {
      it(state, async () => {
        const element = await draw();
        await atRest(element);
        expect(foreignIn(document.body)).to.deep.equal([]);
        const roots = deepQuery(document.body, '.root');
        expect(roots.map(({lang}) => lang)).not.to.include('en');
        expect(roots.filter(({dir}) => dir !== (made.dir ?? ''))).to.deep.equal([]);
        expect(page.scrollWidth).to.be.at.most(innerWidth);
      });
    }

    it('these states, which have each of our words', () => {
      expect(
        Object.keys(en).filter(name => !name.startsWith('$') && !said.has(name)),
      ).to.deep.equal([]);
    });
  });
}

/** A language that notes which of its words are said. */
function heard(words: Translation, said: Set<string>): Translation {
  const noting = Object.entries(words).map(([name, word]) => {
    if (typeof word !== 'function') return [name, word] as const;
    const note = (...values: never[]): string => {
      said.add(name);
      return word(...values);
    };
    return [name, note] as const;
  });
  return Object.fromEntries(noting) as unknown as Translation;
}
