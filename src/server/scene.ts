import {storyPrefix} from '../model/anchors.js';
import type {Story} from '../model/story.js';
import type {Scene, Wording} from '../templates/scene.js';

/** What is known of the page that a story is written for. */
export interface Place {
  /** What we say in its language. */
  localize: Wording;
  /** The page's own address; `''` where a fragment alone stays on the page. */
  page?: string;
}

/** All that the templates need to write a story, where there is no page. */
export function makeScene(
  story: Story,
  attributes: Record<string, string>,
  {localize, page = ''}: Place,
): Scene {
  return {
    story,
    localize,
    calendar: attributes['calendar'] ?? 'gregory',
    canReport: false,
    prefix: story.id || attributes['id'] || storyPrefix(story),
    page,
    join: template => template,
    drawEach: (items, _nameOf, draw) => items.map(draw),
    isCoarse: false,
  };
}
