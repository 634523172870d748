// Each entry for Node finds what it imports, although nothing that is undeclared can be found here.
import 'story-widgets/define';
import {importStory} from 'story-widgets/desk';
import {prerender} from 'story-widgets/ssr';
import {readFileSync} from 'node:fs';

const text = readFileSync('story.json', 'utf8');
const html = await prerender(JSON.parse(text));
if (!html.includes('Lee visits China')) throw new Error('The story is not in its HTML.');
if (typeof importStory !== 'function') throw new Error('The desk cannot import.');
