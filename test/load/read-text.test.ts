import {expect} from '@open-wc/testing';
import {parseStory} from '../../src/load/parse-story.js';
import {readText} from '../../src/load/read-text.js';

const STORY = 'Clock stops\n\nIt stopped [1].\n\nIt will stay so [2].\n\n';
const LIST = '1. Pell Messenger, "Lightning", 4 March 2026\n2. Pell Post, "A clock", 2019\n';

describe('readText', () => {
  for (const [where, text] of [
    ['at the end', `${STORY}What we looked at\n${LIST}`],
    ['below a timeline', `${STORY}Timeline\nMay 3, 2026: It stops.\n\nWhat we looked at\n${LIST}`],
    ['of MediaWiki', `${STORY}== References ==\n# "Lightning". Messenger.\n# "A clock". Post.\n`],
    ['in Polish, with months', `${STORY}Źródła i materiały\n${LIST.replace('March', 'marca')}`],
    ['that no marker names', STORY],
  ] as const) {
    it(`fetches what finds a list ${where}, and reads what parseStory does`, async () => {
      // Asked for the dates of a story whose language nobody can tell.
      document.documentElement.lang = '';
      const reading = await readText(text, 'clock.txt');
      const read = (): unknown => parseStory(text).draft;
      if (typeof reading === 'string') expect(read).to.throw('is not a story');
      else expect(reading.draft).to.deep.equal(read());
    });
  }
});
