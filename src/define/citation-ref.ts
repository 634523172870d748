import {CitationRef} from '../elements/citation-ref.js';

CitationRef.define();
