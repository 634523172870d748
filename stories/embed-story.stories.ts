import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {version} from '../package.json';
import '../src/define.js';
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

/** The hashes of what was built last; without a build the script has no `integrity`. */
const [hashes = {}] = Object.values(
  import.meta.glob<Record<string, string>>('../dist/cdn/sri.json', {
    eager: true,
    import: 'default',
  }),
);

/** Put in your own addresses, and take the code that your system accepts. */
const meta: Meta = {
  title: 'Embed this story',
  tags: ['!autodocs'],
  args: {
    src: data.REAL_JSON,
    dist: `https://cdn.example/story-widgets@${version}/dist/`,
    worker: 'https://stories.example/',
  },
  argTypes: {
    src: {description: 'Address of the story’s JSON'},
    dist: {description: 'Where `dist/` of this version is published'},
    worker: {description: 'Where the worker answers, for oEmbed'},
  },
};
export default meta;

export const EmbedThisStory: StoryObj = {
  render: ({src, dist, worker}) => {
    const preview = () => html`<story-card src=${String(src)}></story-card>`;
    return html`<embed-story src=${String(src)} dist=${String(dist)} worker=${String(worker)}
      integrity=${hashes['story-widgets.all.min.js'] ?? ''} .preview=${preview}></embed-story>`;
  },
};
