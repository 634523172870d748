// What edges and workers get in the place of the package and its elements: they have no page, so Lit
// cannot even be imported there. All that needs no page is whole.
export {
  StoryCitationCloseEvent,
  StoryCitationOpenEvent,
  StoryErrorEvent,
  StoryFilterEvent,
  StoryLoadEvent,
  StoryReportEvent,
  StorySourceClickEvent,
  StoryToggleEvent,
} from './page/events.js';
export {registerTranslation} from './page/languages.js';
export {loadDraft} from './load/load-draft.js';
export {loadStory} from './load/load-story.js';
export * from './data.js';

/** An element where there is no page: nothing to register, nothing to show. */
class WithoutPage {
  static define(): void {
    // There is no registry.
  }
}

export {
  WithoutPage as CitationRef,
  WithoutPage as StoryCard,
  WithoutPage as StoryCoverage,
  WithoutPage as StoryElement,
  WithoutPage as StorySources,
  WithoutPage as StoryTimeline,
};
