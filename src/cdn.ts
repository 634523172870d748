import {html, render} from 'lit';
import {CitationRef} from './elements/citation-ref.js';
import {StoryCard} from './elements/story-card.js';
import {StorySources} from './elements/story-sources.js';
import {StoryTimeline} from './elements/story-timeline.js';

/**
 * The script tag. Under a Trusted Types policy that does not admit ours nothing can be rendered, so nothing is
 * registered: the fallback content stays, and one sentence says what to add.
 */
function canRender(): boolean {
  try {
    render(html`<i></i>`, document.createElement('div'));
    return true;
  } catch {
    console.warn(`[story-widgets] This page's Content-Security-Policy stops the widgets. Add: trusted-types story-widgets 'allow-duplicates'`);
    return false;
  }
}

if (canRender()) {
  for (const element of [StoryCard, StoryTimeline, StorySources, CitationRef]) element.define();
}

export const {version} = StoryCard;
export {registerTranslation} from './elements/localize.js';
export {normalize} from './model/normalize.js';
export {CitationRef, StoryCard, StorySources, StoryTimeline};
