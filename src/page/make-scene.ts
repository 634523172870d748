import {storyPrefix} from '../model/anchors.js';
import type {CoarsePointer} from './coarse-pointer.js';
import {nearestId} from './context.js';
import type {DraftController} from './draft-controller.js';
import type {Localize} from './localize.js';
import {pageAddress} from './page-address.js';

interface SceneHost extends HTMLElement {
  calendar: string;
  report: boolean;
}

/** What knows the things that a picture of a story depends on. */
interface SceneParts {
  drafts: DraftController;
  localize: Localize;
  pointer: CoarsePointer;
}

/** All that the templates need to draw the story of an element, as the page is now. */
export function makeScene(host: SceneHost, {drafts: {story}, localize, pointer}: SceneParts) {
  return {
    story,
    localize,
    calendar: host.calendar,
    canReport: host.report,
    prefix: story.id || nearestId(host) || storyPrefix(story),
    page: pageAddress(),
    isCoarse: pointer.isPresent,
  };
}
