import {StoryCoverage} from '../elements/story-coverage.js';

StoryCoverage.define();
