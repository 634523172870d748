import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {StoryTimeline} from '../src/index.js';
import '../src/define.js';
import * as data from './real-story.js';

interface TimelineArguments {
  src: string;
  story: StoryTimeline['story'];
  events: StoryTimeline['events'];
  sources: StoryTimeline['sources'];
  order: StoryTimeline['order'];
  'heading-level': number;
  calendar: string;
  axis: boolean;
  filters: string | boolean;
  'collapse-after': number;
  content: unknown;
}
type Story = StoryObj<Partial<TimelineArguments>>;

/** What happened when, each event with its sources. */
const meta: Meta<Partial<TimelineArguments>> = {
  title: 'story-timeline',
  component: 'story-timeline',
  argTypes: {
    events: {
      control: 'object',
      description: 'Events, instead of those of the story.',
      table: {category: 'data'},
    },
    sources: {
      control: 'object',
      description: 'Sources, instead of those of the story.',
      table: {category: 'data'},
    },
    order: {
      control: 'inline-radio',
      options: ['authored', 'oldest', 'newest'],
      description: 'Order of the events.',
      table: {defaultValue: {summary: 'authored'}},
    },
    axis: {
      control: 'boolean',
      description: 'Draws when things happened, to scale; a period can be chosen.',
    },
    filters: {
      control: 'text',
      description:
        'Any of `group publisher source`, separated by spaces; bare, each that has two or more values.',
    },
    'collapse-after': {
      control: {type: 'number', min: 0},
      description: 'More events than this are folded to the first and last few; 0 never folds.',
      table: {defaultValue: {summary: '6'}},
    },
    'heading-level': {
      control: {type: 'number', min: 1, max: 6},
      description: 'Level of the word “Timeline”.',
      table: {defaultValue: {summary: '2'}},
    },
  },
};
export default meta;

export const RealStory: Story = {args: {src: data.REAL_JSON}};
export const NewestFirst: Story = {args: {src: data.REAL_JSON, order: 'newest'}};
export const OpenCitation: Story = {
  args: {src: data.REAL_JSON},
  play: ({canvasElement}) => data.openCitation(canvasElement, 'story-timeline'),
};

/** Events and sources as JSON in attributes, without a story. */
export const OwnEvents: Story = {
  args: {
    events: JSON.stringify([
      {
        date: '2017',
        heading: 'The last state visit',
        text: 'A South Korean president visits Beijing.[1]',
      },
      {
        date: '2026-01-06',
        text: 'Lee and Xi sign 14 memorandums.[1][2]',
        url: 'https://yonhap.example/articles/1',
      },
    ]),
    sources: JSON.stringify([
      {publisher: 'Yonhap', title: 'Lee and Xi meet in Beijing'},
      {publisher: 'Reuters', title: 'China, South Korea sign 14 agreements'},
    ]),
  },
};
/** Each precision that a date can have. */
export const EveryDate: Story = {
  args: {
    events: [
      '-0043',
      '1066~',
      '1914-07-28/1918-11-11',
      '198X',
      '1984?',
      '1990-22',
      '2025-35',
      '2026-01',
      '2026-01-06',
      '2026-01-06T09:30+09:00',
      '2026-02/..',
      'in the spring',
    ].map(date => ({date, text: `The data says ${date}.`})),
  },
};

/** 2017 and six events of one week are both visible. */
export const Axis: Story = {args: {src: data.REAL_JSON, axis: true}};
/** Folded to the first and last few; months are headings. */
export const Long: Story = {args: {story: data.storyOfManyEvents}};
export const LongAndOpen: Story = {args: {story: data.storyOfManyEvents, 'collapse-after': 0}};
export const Strands: Story = {args: {story: data.storyOfManyEvents, filters: 'group'}};
export const Filters: Story = {args: {story: data.storyOfManyEvents, filters: true, axis: true}};
export const ArabicAxis: Story = {
  args: {story: data.arabicStory, axis: true, filters: true},
  globals: data.onArabicPage,
};

export const Loading: Story = {args: {src: data.UNANSWERED}};
export const Failed: Story = {args: {src: data.MISSING}};
export const FailedWithFallback: Story = {
  args: {
    src: data.MISSING,
    content:
      'In 2017 came the last state visit; on 6 January 2026 the leaders signed 14 memorandums.',
  },
};
export const Empty: Story = {};
/** A story without events. */
export const NoEvents: Story = {args: {story: data.storyWithoutTimeline}};

export const LongWords: Story = {args: {story: data.storyOfLongWords}};
export const FortySources: Story = {
  args: {
    events: [{date: '2026-01-06', text: 'The visit took place.[1, 3, 5, 7, 9, 11–20, 38]'}],
    sources: data.storyOfManySources.sources,
  },
};
export const Arabic: Story = {args: {story: data.arabicStory}, globals: data.onArabicPage};
export const Korean: Story = {args: {story: data.koreanStory}, globals: data.onKoreanPage};
