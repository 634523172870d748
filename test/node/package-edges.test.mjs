// Where there is no page: servers print the components of React, edges and workers import all.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {StoryCard} from 'story-widgets/react';
import {run} from '../run/package.mjs';
import {root} from '../run/setup.mjs';

const IMPORTS = `
  import 'story-widgets/define';
  import 'story-widgets/define/story-card';
  import {StoryCard} from 'story-widgets/elements/story-card';
  import {normalize} from 'story-widgets';
  StoryCard.define();
  console.log(normalize({headline: 'Lee returns'}).story.headline, typeof globalThis.customElements);
`;

describe('the package on an edge', () => {
  for (const condition of ['edge-light', 'workerd', 'worker']) {
    test(`registers nothing and reads stories under the condition ${condition}`, async () => {
      const args = ['--conditions', condition, '--input-type=module', '--eval', IMPORTS];
      const {code, output} = await run(process.execPath, args, root);
      assert.deepEqual({code, output}, {code: 0, output: 'Lee returns undefined\n'});
    });
  }
});

describe('a component of story-widgets/react on a server', () => {
  test('prints its element with the story as JSON, and names of HTML', () => {
    const props = {
      story: {headline: 'Lee’s visit'},
      headingLevel: 3,
      deepLinks: true,
      report: false,
    };
    assert.equal(
      renderToString(createElement(StoryCard, {...props, className: 'host'}, 'Fallback')),
      '<story-card story="{&quot;headline&quot;:&quot;Lee’s visit&quot;}" heading-level="3" deep-links="" class="host">Fallback</story-card>',
    );
  });

  test('prints the address of a story', () => {
    assert.equal(
      renderToString(createElement(StoryCard, {src: '/stories/lee.json', onStoryLoad: () => {}})),
      '<story-card src="/stories/lee.json"></story-card>',
    );
  });
});
