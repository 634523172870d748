import {StoryCard} from '../elements.js';

StoryCard.define();
