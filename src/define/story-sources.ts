import {StorySources} from '../elements/story-sources.js';

StorySources.define();
