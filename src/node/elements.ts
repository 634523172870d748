// The elements as Node gets them. Where there is a page after all, as in a test with jsdom, they are
// those of every page; on a server they are what `@lit-labs/ssr` writes.
import * as citationRef from '../elements/citation-ref.js';
import * as card from '../elements/story-card.js';
import * as coverage from '../elements/story-coverage.js';
import * as element from '../elements/story-element.js';
import * as sources from '../elements/story-sources.js';
import * as timeline from '../elements/story-timeline.js';
import {ServerCitation} from './server-citation.js';
import {ServerElement} from './server-element.js';
import {ServerStory} from './server-story.js';

/** The stand-in for a page that `@lit-labs/ssr` brings can find nothing. */
const hasPage = 'querySelector' in (globalThis.document ?? {});

class ServerTimeline extends ServerStory {
  static override readonly tag = 'story-timeline';
  static override properties = propertiesOf(timeline.StoryTimeline);
}

class ServerSources extends ServerStory {
  static override readonly tag = 'story-sources';
  static override properties = propertiesOf(sources.StorySources);
}

class ServerCoverage extends ServerStory {
  static override readonly tag = 'story-coverage';
  static override properties = propertiesOf(coverage.StoryCoverage);
}

class ServerCard extends ServerStory {
  static override readonly tag = 'story-card';
  static override properties = propertiesOf(card.StoryCard);

  static override define(tag?: string, registry?: CustomElementRegistry): void {
    ServerTimeline.define(undefined, registry);
    ServerSources.define(undefined, registry);
    ServerCoverage.define(undefined, registry);
    super.define(tag, registry);
  }
}

class ServerCitationRef extends ServerCitation {
  static override readonly tag = 'citation-ref';
  static override properties = propertiesOf(citationRef.CitationRef);
}

function propertiesOf({properties}: typeof element.StoryElement) {
  return {...element.StoryElement.properties, ...properties};
}

export const CitationRef = hasPage ? citationRef.CitationRef : ServerCitationRef;
export const StoryCard = hasPage ? card.StoryCard : ServerCard;
export const StoryCoverage = hasPage ? coverage.StoryCoverage : ServerCoverage;
export const StoryElement = hasPage ? element.StoryElement : ServerElement;
export const StorySources = hasPage ? sources.StorySources : ServerSources;
export const StoryTimeline = hasPage ? timeline.StoryTimeline : ServerTimeline;
