import {expect} from '@open-wc/testing';
import {registerTranslation, languages} from '../../src/page/languages.js';
import {accent, pseudoLanguage} from '../../stories/pseudo-language.js';
import {emulateMedia, engine} from '../browser/input.js';
import {atRest, deepQuery} from '../browser/real-story.js';
import {statesIn} from './states.js';

const STATES = statesIn({lang: 'en', say: english => english});

const SCHEMES = engine === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const);

for (const scheme of SCHEMES) {
  describe(`axe finds nothing, in ${scheme}, in`, () => {
    const page = document.documentElement.style;

    beforeEach(async () => {
      if (engine === 'chromium') await emulateMedia({features: {'prefers-color-scheme': scheme}});
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
const NAMES = /Yonhap|Reuters|AP|Courier|A\. Kim|Trade|Security|Culture|Article|They met|They|UTC/;
const SPOKEN = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder'];
/** Printed in its own letters, and none of ours. */
const LANG = 'th';

/** Letters of English that a reader or a screen reader meets in our words. */
function englishIn(root: Element): string[] {
  const found = deepQuery(root, '*')
    .filter(isOurs)
    .flatMap(element => [
      ...SPOKEN.map(name => element.getAttribute(name) ?? ''),
      ...[...element.childNodes].filter(node => node instanceof Text).map(({data}) => data),
    ]);
  const plain = found.map(words => words.replaceAll(new RegExp(NAMES, 'g'), '').trim());
  return [...new Set(plain.filter(words => /[A-Za-z]{2}/.test(words)))];
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

describe('no English is on screen where the language is another, in', () => {
  const {documentElement: page} = document;
  // Names stay as they are, so they are found among accented words.
  const say = (english: string): string =>
    english
      .split(/(Yonhap|Trade)/)
      .map(part => (NAMES.test(part) ? part : accent(part)))
      .join('');

  before(() => {
    registerTranslation(pseudoLanguage({code: LANG}));
    page.lang = LANG;
  });

  after(() => {
    languages.reset();
    page.lang = 'en';
  });

  for (const [state, draw] of statesIn({lang: LANG, say}).slice(0, -2)) {
    it(state, async () => {
      const element = await draw();
      await atRest(element);
      expect(englishIn(document.body)).to.deep.equal([]);
      expect(deepQuery(document.body, '.root').map(({lang}) => lang)).not.to.include('en');
    });
  }
});
