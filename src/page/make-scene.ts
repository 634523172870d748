import type {ReactiveControllerHost} from 'lit';
import {storyPrefix} from '../model/anchors.js';
import {CoarsePointer} from './coarse-pointer.js';
import {nearestId} from './context.js';
import type {DraftController} from './draft-controller.js';
import {drawEach} from './draw-each.js';
import {join} from './join.js';
import type {Localize} from './localize.js';
import {pageAddress} from './page-address.js';

interface SceneHost extends ReactiveControllerHost, HTMLElement {
  calendar: string;
  report: boolean;
}

/**
 * How an element makes its scene: all that the templates need to draw its story, as the page is at
 * that moment.
 */
export function sceneMaker(host: SceneHost, drafts: DraftController, localize: Localize) {
  const pointer = new CoarsePointer(host);
  return () => {
    const {story} = drafts;
    return {
      story,
      localize,
      calendar: host.calendar,
      canReport: host.report,
      prefix: story.id || nearestId(host) || storyPrefix(story),
      page: pageAddress(),
      join,
      drawEach,
      isCoarse: pointer.isPresent,
    };
  };
}
