import {readFile} from 'node:fs/promises';
import {prerender} from 'story-widgets/ssr';

export default function (config) {
  config.addPassthroughCopy({'node_modules/story-widgets/dist/sheets': 'sheets'});
  config.addShortcode('story', async path =>
    prerender(JSON.parse(await readFile(path, 'utf8')), {styles: 'link', stylesUrl: '/sheets/'}),
  );
}
