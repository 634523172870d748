import {StoryTimeline} from '../elements/story-timeline.js';

StoryTimeline.define();
