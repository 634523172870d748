import {html, render} from 'lit';
import {CitationRef} from './elements/citation-ref.js';
import {StoryCard} from './elements/story-card.js';
import {warnOfPart} from './elements/warn-of-part.js';
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
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', defineWhatIsThere, {once: true});
  else defineWhatIsThere();
}

/** Elements that few pages have come when the page has them. */
function defineWhatIsThere(): void {
  if (document.querySelector('story-coverage')) {
    import('./elements/story-coverage.js').then(({StoryCoverage}) => StoryCoverage.define(), warnOfPart);
  }
}

export const {version} = StoryCard;
export {registerTranslation} from './elements/localize.js';
export {normalize} from './model/normalize.js';
export {CitationRef, StoryCard, StorySources, StoryTimeline};
