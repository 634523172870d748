import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {StorySources} from '../src/index.js';
import '../src/define.js';
import * as data from './real-story.js';

interface SourcesArguments {
  src: string;
  story: StorySources['story'];
  sources: StorySources['sources'];
  'heading-level': number;
  calendar: string;
  content: unknown;
}
type Story = StoryObj<Partial<SourcesArguments>>;

/** The numbered sources of a story. */
const meta: Meta<Partial<SourcesArguments>> = {
  title: 'story-sources',
  component: 'story-sources',
  argTypes: {
    sources: {
      control: 'object',
      description: 'Sources, instead of those of the story.',
      table: {category: 'data'},
    },
    'heading-level': {
      control: {type: 'number', min: 1, max: 6},
      description: 'Level of the word “Sources”.',
      table: {defaultValue: {summary: '2'}},
    },
  },
};
export default meta;

export const RealStory: Story = {args: {src: data.REAL_JSON}};
/** With addresses, dates, a subscription and an archived copy. */
export const EveryField: Story = {args: {story: data.completeStory}};
/** Sources as JSON in the attribute, without a story: nothing cites them. */
export const OwnSources: Story = {args: {sources: JSON.stringify(data.completeStory.sources)}};

export const Loading: Story = {args: {src: data.UNANSWERED}};
export const Failed: Story = {args: {src: data.MISSING}};
export const FailedWithFallback: Story = {
  args: {src: data.MISSING, content: 'Four articles by Yonhap, 5–8 January 2026.'},
};
export const Empty: Story = {};

export const LongWords: Story = {args: {story: data.storyOfLongWords}};
export const OneSource: Story = {args: {story: data.storyOfOneSource}};
export const FortySources: Story = {args: {story: data.storyOfManySources}};
export const Arabic: Story = {args: {story: data.arabicStory}, globals: data.onArabicPage};
export const Korean: Story = {args: {story: data.koreanStory}, globals: data.onKoreanPage};
