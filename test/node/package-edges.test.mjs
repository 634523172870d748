// Where there is no page: servers print the components of React, edges and workers import all.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import * as esbuild from 'esbuild';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {StoryCard} from 'story-widgets/react';
import {install, pack, run} from '../run/package.mjs';
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

  // The project of `npm run consumers`, with what is installed here.
  test('is whole in workerd: every import, a prerendered story, a component of React', async t => {
    const consumers = join(root, 'test/consumers');
    const folder = mkdtempSync(join(tmpdir(), 'story-workerd-'));
    const project = install(pack(folder), join(consumers, 'workerd'));
    t.after(() => [folder, project].forEach(each => rmSync(each, {recursive: true, force: true})));
    for (const shared of ['shared', 'runtimes'])
      cpSync(join(consumers, shared), project, {recursive: true});
    await esbuild.build({
      bundle: true,
      format: 'esm',
      conditions: ['workerd', 'worker', 'browser'],
      entryPoints: [join(project, 'worker.mjs')],
      outfile: join(project, 'dist/worker.mjs'),
      logLevel: 'silent',
    });
    const result = await run(process.execPath, ['test.mjs'], project);
    assert.deepEqual(result, {code: 0, output: ''});
  });
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
