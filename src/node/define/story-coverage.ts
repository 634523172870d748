import {StoryCoverage} from '../elements.js';

StoryCoverage.define();
