import {CitationRef} from './elements/citation-ref.js';
import {StoryCard} from './elements/story-card.js';
import {StoryCoverage} from './elements/story-coverage.js';
import {StorySources} from './elements/story-sources.js';
import {StoryTimeline} from './elements/story-timeline.js';

for (const element of [StoryCard, StoryTimeline, StorySources, StoryCoverage, CitationRef])
  element.define();
