import {prerender} from 'story-widgets/ssr';
import draft from '../../../story.json';

const write = id => prerender(draft, {attributes: {id, 'heading-level': 3}});

export async function load() {
  return {stories: (await write('camel')) + (await write('kebab'))};
}
