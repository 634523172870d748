import {StoryTimeline} from 'story-widgets';

globalThis.found = StoryTimeline.tag;
