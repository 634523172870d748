import './define/citation-ref.js';
import './define/story-card.js';
import './define/story-coverage.js';
import './define/story-sources.js';
import './define/story-timeline.js';
