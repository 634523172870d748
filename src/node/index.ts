// The package as Node gets it: elements that `@lit-labs/ssr` can write, and all the rest.
export * from '../index.js';
export {
  CitationRef,
  StoryCard,
  StoryCoverage,
  StoryElement,
  StorySources,
  StoryTimeline,
} from './elements.js';
