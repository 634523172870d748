import {expect} from '@open-wc/testing';
import {optionsFrom, readOptions} from '../../src/edge/options.js';

const ASSETS = 'https://cdn.example/story-widgets@0.2.0/dist';

describe('the options of a worker', () => {
  it('are read from the variables of its platform', () => {
    const STORY_ORIGINS = 'https://news.example/stories  https://b.example';
    const settings = readOptions(optionsFrom({STORY_ORIGINS, STORY_ASSETS: ASSETS}));
    expect([...settings.origins]).to.deep.equal(['https://news.example', 'https://b.example']);
    expect(settings.assets.href).to.equal(`${ASSETS}/`);
    expect(settings.maxBytes).to.equal(8_388_608);
  });

  for (const [origins, assetsUrl, message] of [
    [[], ASSETS, 'origins must name where stories may be fetched from.'],
    [['news.example'], ASSETS, '“news.example” is no origin. Write it as https://news.example.'],
    [
      ['http://10.0.0.1'],
      ASSETS,
      '“http://10.0.0.1” is in a private network, which readers must not reach.',
    ],
    [['https://news.example'], '', 'assetsUrl must be the address of the published dist/.'],
  ] as const) {
    it(`are refused: ${message}`, () => {
      expect(() => readOptions({origins, assetsUrl})).to.throw(TypeError, message);
    });
  }
});
