import type {Decorator, Preview, StoryContext} from '@storybook/web-components-vite';
import {html} from 'lit';
import {action} from 'storybook/actions';
import manifest from 'virtual:custom-elements-manifest';
import {registerTranslation} from '../../src/page/languages.js';
import {themeSheet} from '../../src/styles/token-files.js';
import {themes} from '../../src/styles/themes.js';
import {argTypesOf} from '../arg-types.js';
import {drawElement} from '../draw-element.js';
import {pseudoLanguage} from '../pseudo-language.js';
import {leaveUnanswered} from '../real-story.js';
import './preview.css';

/** Shows our events in the Actions panel, and an element in one of them as its markup. */
function report({type, detail}: CustomEvent): void {
  action(type)(
    JSON.parse(
      JSON.stringify(detail, (_, value: unknown) =>
        value instanceof Element ? value.outerHTML : value,
      ),
    ),
  );
}

const LANGUAGES = 'en ar de es fa fr he hi id it ja ko nl pl pt ru tr uk vi zh-Hans zh-Hant'.split(
  ' ',
);

registerTranslation(
  pseudoLanguage({code: 'en-XA', isLong: true}),
  pseudoLanguage({code: 'ar-XB', dir: 'rtl'}),
);

/** A language in its own words. */
function nameOf(lang: string): string {
  return new Intl.DisplayNames([lang], {type: 'language'}).of(lang) ?? lang;
}

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** Applies the theme of the toolbar as a page would that links its style sheet. */
function wear(name: string): void {
  sheet.replaceSync(name in themes ? themeSheet(themes[name as keyof typeof themes]) : '');
}

/** Puts the host page that the toolbar chooses around a story. */
const withHostPage: Decorator = (
  story,
  {globals: {theme, scheme, language, direction, width, host}},
) => {
  wear(theme as string);
  return html`
  <div class="page" data-scheme=${scheme} data-host=${host} lang=${language} dir=${direction}
    @story-load=${report} @story-error=${report}
    @story-citation-open=${report} @story-citation-close=${report}
    @story-source-click=${report} @story-report=${report}
    @story-toggle=${report} @story-filter=${report}>
    <div class="column" style="inline-size: ${width}">${story()}</div>
  </div>`;
};

/** The code of a story as a page would write it: its data as a script inside the element. */
function withData(code: string, {args, component}: StoryContext): string {
  const {story} = args as {story?: unknown};
  if (!story || typeof story !== 'object' || !component) return code;
  const json = JSON.stringify(story, null, 2).replaceAll('\n', '\n    ');
  const script = `\n  <script type="application/json">\n    ${json}\n  </script>\n`;
  return code.replace(`</${component}>`, () => `${script}</${component}>`);
}

const preview: Preview = {
  beforeAll: leaveUnanswered,
  render: drawElement,
  decorators: [withHostPage],
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    docs: {
      // With the data that a story is given, not only with its tag.
      source: {excludeDecorators: true, transform: withData},
      canvas: {sourceState: 'hidden'},
      extractArgTypes: (tag: string) => argTypesOf(tag, manifest),
      toc: true,
    },
    controls: {expanded: true, sort: 'none'},
    options: {
      storySort: {
        order: [
          'Guide',
          [
            'Getting started',
            'Story data',
            'Citations',
            'Timeline',
            'Theming',
            'Languages',
            'Accessibility',
            'Content management systems',
            'Privacy and strict pages',
            'Tried with',
            'From TimelineJS',
            'Bench',
          ],
          'Embed this story',
          'Theme editor',
          'Themes',
          'story-card',
          'story-timeline',
          'story-sources',
          'story-coverage',
          'citation-ref',
        ],
      },
    },
  },
  argTypes: {
    story: {
      control: 'object',
      description: 'The story itself. It wins over `src`.',
      table: {category: 'attributes'},
    },
    credentials: {
      control: 'select',
      options: ['omit', 'same-origin', 'include'],
      description: 'Whether a load sends cookies.',
      table: {category: 'attributes', defaultValue: {summary: 'omit'}},
    },
    calendar: {
      control: 'select',
      options: [
        'gregory',
        'buddhist',
        'japanese',
        'islamic-umalqura',
        'persian',
        'persian gregory',
      ],
      description: 'Calendar of printed dates.',
      table: {category: 'attributes', defaultValue: {summary: 'gregory'}},
    },
    content: {
      control: false,
      description: 'Content of the element.',
      table: {category: 'slots'},
    },
  },
  initialGlobals: {
    theme: 'default',
    scheme: 'light',
    language: 'en',
    direction: 'ltr',
    width: '100%',
    host: 'plain',
  },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'star',
        dynamicTitle: true,
        items: ['default', ...Object.keys(themes)].map(value => ({
          value,
          title: `Theme: ${value}`,
        })),
      },
    },
    scheme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
        ],
      },
    },
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          ...LANGUAGES.map(value => ({value, title: nameOf(value), right: value})),
          {value: 'en-XA', title: 'Accented', right: 'made up, longer'},
          {value: 'ar-XB', title: 'Mirrored', right: 'made up, from right to left'},
        ],
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          {value: 'ltr', title: 'Left to right'},
          {value: 'rtl', title: 'Right to left'},
        ],
      },
    },
    width: {
      description: 'Width of the column',
      toolbar: {
        icon: 'ruler',
        dynamicTitle: true,
        items: [
          {value: '100%', title: 'All there is'},
          ...['280px', '360px', '768px', '1200px'].map(value => ({value, title: value})),
        ],
      },
    },
    host: {
      description: 'Style sheet of the page',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          {value: 'plain', title: 'Plain page'},
          {value: 'reset', title: 'Hostile reset'},
          {value: 'small-root', title: 'Root of 62.5 %'},
          {value: 'newspaper', title: 'Dark newspaper'},
        ],
      },
    },
  },
};

export default preview;
