import {StoryCard} from '../elements/story-card.js';

StoryCard.define();
