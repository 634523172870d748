import {CitationRef} from '../elements.js';

CitationRef.define();
