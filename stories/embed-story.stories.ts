import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {version} from '../package.json';
import {EmbedStory} from './embed-story/embed-story.js';
import * as data from './real-story.js';

declare global {
  interface ImportMeta {
    /** Vite's: the files that a pattern names, whether or not there are any. */
    glob<Value>(
      pattern: string,
      options: {eager: true; import: 'default'; query?: '?raw'},
    ): Record<string, Value>;
  }
}

// Storybook loads a file again when it changes.
if (!customElements.get('embed-story')) customElements.define('embed-story', EmbedStory);

/** The hashes of what was built last; nothing without a build. */
const [hashes] = Object.values(
  import.meta.glob<Record<string, string>>('../dist/cdn/sri.json', {
    eager: true,
    import: 'default',
  }),
);

/** Take the code that your system accepts: each works while the workshop is where it is. */
const meta: Meta = {
  title: 'Embed this story',
  tags: ['!autodocs'],
  args: {
    src: data.REAL_JSON,
    dist: new URL(`story-widgets@${version}/dist/`, document.baseURI).href,
    worker: '',
  },
  argTypes: {
    src: {description: 'Address of the story’s JSON'},
    dist: {description: 'Where `dist/` of this version is published'},
    worker: {description: 'Where the worker answers, for oEmbed'},
  },
};
export default meta;

export const EmbedThisStory: StoryObj = {
  render: ({src, dist, worker}) =>
    hashes
      ? html`<embed-story src=${String(src)} dist=${String(dist)} worker=${String(worker)}
          integrity=${hashes['story-widgets.all.min.js']}></embed-story>`
      : html`<p>Run <code>npm run build</code>, then open the workshop again: the codes name the files
          that it makes, and their hash.</p>`,
};
