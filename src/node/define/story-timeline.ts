import {StoryTimeline} from '../elements.js';

StoryTimeline.define();
