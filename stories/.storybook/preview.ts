import type {Decorator, Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {action} from 'storybook/actions';
import {drawElement} from '../draw-element.js';
import {leaveUnanswered} from '../real-story.js';
import './preview.css';

/** Shows each event of ours in the Actions panel; an element in it is shown as its markup. */
function report({type, detail}: CustomEvent): void {
  action(type)(JSON.parse(JSON.stringify(detail, (_, value: unknown) => value instanceof Element ? value.outerHTML : value)));
}

/** The host page around a story, as the toolbar says. */
const withHostPage: Decorator = (story, {globals: {scheme, language, direction, width, host}}) => html`
  <div class="page" data-scheme=${scheme} data-host=${host} lang=${language} dir=${direction}
    @story-load=${report} @story-error=${report} @story-citation-open=${report} @story-citation-close=${report}
    @story-source-click=${report} @story-report=${report} @story-toggle=${report} @story-filter=${report}>
    <div class="column" style="inline-size: ${width}">${story()}</div>
  </div>`;

const preview: Preview = {
  beforeAll: leaveUnanswered,
  render: drawElement,
  decorators: [withHostPage],
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    docs: {source: {excludeDecorators: true}},
    options: {storySort: {order: ['story-card', 'story-timeline', 'story-sources', 'citation-ref']}},
  },
  argTypes: {
    'src': {control: 'text', description: 'Address of the story, or `#id` of a data script on the page.', table: {category: 'data'}},
    'story': {control: 'object', description: 'The story itself. It goes before `src`.', table: {category: 'data'}},
    'timeout-ms': {control: 'number', description: 'Deadline of a load, over the whole body.', table: {category: 'data', defaultValue: {summary: '10000'}}},
    'max-bytes': {control: 'number', description: 'Largest body of a load.', table: {category: 'data', defaultValue: {summary: '8388608'}}},
    'credentials': {control: 'select', options: ['omit', 'same-origin', 'include'], description: 'Whether a load sends cookies.', table: {category: 'data', defaultValue: {summary: 'omit'}}},
    'refresh': {control: 'number', description: 'Seconds between two loads of `src`.', table: {category: 'data', defaultValue: {summary: '0'}}},
    'calendar': {control: 'select', options: ['gregory', 'buddhist', 'japanese', 'islamic-umalqura', 'persian'], description: 'Calendar of printed dates.', table: {defaultValue: {summary: 'gregory'}}},
    'deep-links': {control: 'boolean', description: 'Makes jumps inside the story real navigations.', table: {defaultValue: {summary: 'false'}}},
    'report': {control: 'boolean', description: 'Offers “Report this citation” in the popover.', table: {defaultValue: {summary: 'false'}}},
    'content': {control: false, description: 'What stands inside the element.', table: {category: 'slots'}},
  },
  initialGlobals: {scheme: 'light', language: 'en', direction: 'ltr', width: '100%', host: 'plain'},
  globalTypes: {
    scheme: {
      description: 'Colour scheme',
      toolbar: {icon: 'contrast', dynamicTitle: true, items: [{value: 'light', title: 'Light'}, {value: 'dark', title: 'Dark'}]},
    },
    language: {
      description: 'Language of the page',
      toolbar: {icon: 'globe', dynamicTitle: true, items: [
        {value: 'en', title: 'English'},
        {value: 'ko', title: '한국어'},
        {value: 'ar', title: 'العربية', right: 'our words in English'},
      ]},
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {icon: 'transfer', dynamicTitle: true, items: [{value: 'ltr', title: 'Left to right'}, {value: 'rtl', title: 'Right to left'}]},
    },
    width: {
      description: 'Width of the column',
      toolbar: {icon: 'ruler', dynamicTitle: true, items: [
        {value: '100%', title: 'All there is'},
        ...['280px', '360px', '768px', '1200px'].map(value => ({value, title: value})),
      ]},
    },
    host: {
      description: 'Style sheet of the page',
      toolbar: {icon: 'paintbrush', dynamicTitle: true, items: [
        {value: 'plain', title: 'Plain page'},
        {value: 'reset', title: 'Hostile reset'},
        {value: 'small-root', title: 'Root of 62.5 %'},
        {value: 'newspaper', title: 'Dark newspaper'},
      ]},
    },
  },
};

export default preview;
