import {StorySources} from '../elements.js';

StorySources.define();
