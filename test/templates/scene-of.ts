import {en} from '../../src/i18n/en.js';
import {phrase} from '../../src/i18n/phrase.js';
import {normalize} from '../../src/model/normalize.js';
import type {StoryDraft} from '../../src/model/draft.js';
import type {Scene, Wording} from '../../src/templates/scene.js';

const english: Wording = {
  lang: () => 'en',
  wordsLang: () => 'en',
  term: (name, ...values) => phrase(en[name], values, 'en'),
  number: String,
};

/** All that a template needs to draw a story in English; it needs no page. */
export function sceneOf(draft: StoryDraft): Scene {
  return {
    story: normalize(draft).story,
    localize: english,
    calendar: 'gregory',
    join: template => template,
    drawEach: (items, _nameOf, draw) => items.map(draw),
    isCoarse: false,
    canReport: false,
    prefix: 'story',
    page: '',
  };
}
