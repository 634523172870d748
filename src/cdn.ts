import {CitationRef} from './elements/citation-ref.js';
import {StoryCard} from './elements/story-card.js';
import {warnOfPart} from './page/later-part.js';
import {StorySources} from './elements/story-sources.js';
import {StoryTimeline} from './elements/story-timeline.js';

// Chunks import this file by its plain address.
if (/\/story-widgets\.min\.js\?/.test(import.meta.url)) {
  console.warn(
    '[story-widgets] Put the version into the path of story-widgets.min.js, not behind "?": ' +
      'its parts fetch it a second time.',
  );
}

for (const element of [StoryCard, StoryTimeline, StorySources, CitationRef]) element.define();
if (document.readyState === 'loading')
  addEventListener('DOMContentLoaded', defineWhatIsThere, {once: true});
else defineWhatIsThere();

/** Elements that few pages have come when the page has them. */
function defineWhatIsThere(): void {
  if (document.querySelector('story-coverage')) {
    import('./elements/story-coverage.js').then(
      ({StoryCoverage}) => StoryCoverage.define(),
      warnOfPart,
    );
  }
}

export const {version} = StoryCard;
export {registerTranslation} from './page/languages.js';
export {normalize} from './model/normalize.js';
export {CitationRef, StoryCard, StorySources, StoryTimeline};
