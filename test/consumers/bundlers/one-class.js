import {StoryTimeline} from 'story-widgets/elements/story-timeline';

globalThis.found = StoryTimeline.tag;
