import {en} from '../../src/i18n/en.js';
import {normalize} from '../../src/model/normalize.js';
import type {StoryDraft} from '../../src/model/story.js';
import type {Scene, Wording} from '../../src/templates/scene.js';

type Term = string | ((...values: unknown[]) => string);

const english: Wording = {
  lang: () => 'en',
  wordsLang: () => 'en',
  term(key, ...values) {
    const word = en[key] as unknown as Term;
    return typeof word === 'function' ? word(...values) : word;
  },
};

/** All that a template needs to draw a story in English; it needs no page. */
export function sceneOf(draft: StoryDraft): Scene {
  return {
    story: normalize(draft).story,
    localize: english,
    calendar: 'gregory',
    isCoarse: false,
    canReport: false,
    prefix: 'story',
    page: '',
  };
}
