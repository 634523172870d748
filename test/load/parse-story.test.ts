import {expect} from '@open-wc/testing';
import {parseStory} from '../../src/load/parse-story.js';
import {StoryError} from '../../src/load/story-error.js';

function refusal(text: string): string {
  try {
    return `It became “${parseStory(text).story.headline}”.`;
  } catch (error) {
    return error instanceof StoryError ? error.code : String(error);
  }
}

const STORY = '{"headline":"Council approves tram","sections":[{"text":"It was close."}]}';

describe('parseStory', () => {
  for (const text of [
    `Warning: Undefined array key "author" in functions.php on line 214\n${STORY}`,
    `<br />\n<b>Notice</b>: Undefined variable: author<br />\n${STORY}`,
    `${STORY}\nNotice: Undefined index: author`,
    `onStory(${STORY});`,
    `/**/onStory( ${STORY} )`,
    `onStories([${STORY}]);`,
    `)]}'\n${STORY}`,
    `for(;;);${STORY}\n`,
    `// made at noon\n${STORY}`,
    `var story = ${STORY};`,
    `Deprecated: strftime()\n[\n${STORY}\n]\n`,
    STORY.slice(0, 40),
    `${STORY}${STORY}`,
    "{'headline': 'Council approves tram'}",
  ]) {
    it(`refuses ${JSON.stringify(text.slice(0, 60))} as "not-json"`, () => {
      expect(refusal(text)).to.equal('not-json');
    });
  }

  for (const text of [
    '',
    ' \n',
    'null',
    'true',
    '7',
    '1e400',
    '"Council approves tram"',
    '[]',
    `[${STORY}]`,
    '<!doctype html><title>503 Service Unavailable</title>',
    'Too many requests',
    'Too many requests. Retry in 30 s.\nRequest id: 8f3a [429]',
    'Error establishing a database connection\n\nPlease try again[1].',
    'Council approves tram\n\nThe council voted[1]. It was close[2].',
    'Sources\n[1] Harbour Courier: Council approves tram',
    'Council approves tram\nSources\nTimeline\n',
  ]) {
    it(`refuses ${JSON.stringify(text.slice(0, 60))} as "not-a-story"`, () => {
      expect(refusal(text)).to.equal('not-a-story');
    });
  }

  for (const [text, headline] of [
    ['Tram\nIt was close[1].\nSources\n[1] Port Radio: What happens next', 'Tram'],
    ['Tram\nTimeline\nMarch 2020 – The first plan is presented. [1]', 'Tram'],
    ['[Live] Tram\nSources\n[1] Port Radio: What happens next', '[Live] Tram'],
    ['\uFEFF \n{"headline": "Tram"}', 'Tram'],
  ] as const) {
    it(`reads the headline “${headline}” of ${JSON.stringify(text)}`, () => {
      expect(parseStory(text).story.headline).to.equal(headline);
    });
  }

  it('says in the message what a story text needs', () => {
    expect(() => parseStory('Too many requests')).to.throw(
      StoryError,
      'The text from the page is not a story. A story text has a headline, and a Sources or a Timeline block.',
    );
  });
});
