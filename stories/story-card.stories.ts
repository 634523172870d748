import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {StoryCard} from '../src/index.js';
import '../src/define.js';
import * as data from './real-story.js';

interface CardArguments {
  src: string;
  story: StoryCard['story'];
  variant: string;
  expanded: boolean;
  show: string;
  'heading-level': number;
  'collapse-after': number;
  axis: boolean;
  filters: string;
  'timeout-ms': number;
  calendar: string;
  content: unknown;
}
type Story = StoryObj<Partial<CardArguments>>;

/** A whole story that shows how it knows what it says. */
const meta: Meta<Partial<CardArguments>> = {
  title: 'story-card',
  component: 'story-card',
  argTypes: {
    variant: {control: 'inline-radio', options: ['full', 'brief', 'headline']},
    show: {
      control: 'text',
      description: 'What to show, separated by spaces.',
      table: {defaultValue: {summary: 'summary image sections timeline sources meta'}},
    },
    'heading-level': {
      control: {type: 'number', min: 1, max: 6},
      description: 'Level of the headline.',
      table: {defaultValue: {summary: '2'}},
    },
    axis: {control: 'boolean', description: 'Draws the timeline to scale.'},
    filters: {control: 'text', description: 'What the timeline can be narrowed down by.'},
    'collapse-after': {
      control: {type: 'number', min: 0},
      description: 'More events than this are folded to the first and last few; 0 never folds.',
      table: {defaultValue: {summary: '6'}},
    },
  },
};
export default meta;

export const RealStory: Story = {args: {src: data.REAL_JSON}};
/** A made-up story of four publishers, with everything that a story may have. */
export const FourVoices: Story = {args: {story: data.ferryStory}};
/** The timeline to scale, with what it can be narrowed down by. */
export const TimelineTools: Story = {
  args: {src: data.REAL_JSON, axis: true, filters: 'publisher source'},
};
export const RealStoryAsText: Story = {args: {src: data.REAL_TEXT}};
export const EveryField: Story = {args: {story: data.completeStory}};
export const HeadlineAndSources: Story = {
  args: {story: data.completeStory, show: 'summary sources'},
};

/** The gist, and the whole story on request. */
export const Brief: Story = {args: {story: data.completeStory, variant: 'brief'}};
export const BriefExpanded: Story = {args: {...Brief.args, expanded: true}};
/** Where there is no standfirst the first claim takes its place. */
export const BriefOfRealStory: Story = {args: {src: data.REAL_JSON, variant: 'brief'}};
export const Headline: Story = {args: {story: data.completeStory, variant: 'headline'}};
/**
 * Briefs and headlines as a paper sets them: a hairline above each. What was made by AI says so.
 */
export const SectionFront: Story = {
  render: () => html`<div class="section-front">
    <div>${data.briefs.map(story => html`<story-card variant="brief" .story=${story}></story-card>`)}</div>
    <div>${data.briefs.map(story => html`<story-card variant="headline" .story=${story}></story-card>`)}</div>
  </div>`,
};

export const OpenCitation: Story = {
  args: {src: data.REAL_JSON},
  play: ({canvasElement}) => data.openCitation(canvasElement, 'story-card'),
};

export const Loading: Story = {args: {src: data.UNANSWERED}};
export const LoadingWithFallback: Story = {
  args: {
    src: data.UNANSWERED,
    content: html`<a href="/lee-china-visit">Lee’s visit to China</a>`,
  },
};
export const Failed: Story = {args: {src: data.MISSING}};
export const FailedWithFallback: Story = {args: {...LoadingWithFallback.args, src: data.MISSING}};
/** The last good story stays when a new load fails. */
export const Stale: Story = {
  args: {story: data.realStory, src: data.MISSING},
  play: async ({canvasElement}) => await canvasElement.querySelector('story-card')?.reload(),
};
export const Empty: Story = {};

export const LongHeadline: Story = {args: {story: data.storyOfLongHeadline}};
export const LongWords: Story = {args: {story: data.storyOfLongWords}};
export const OneSource: Story = {args: {story: data.storyOfOneSource}};
export const FortySources: Story = {args: {story: data.storyOfManySources}};
export const NoTimeline: Story = {args: {story: data.storyWithoutTimeline}};
export const HeadlineOnly: Story = {args: {story: {headline: data.realStory.headline}}};
export const Corrections: Story = {args: {story: data.correctedStory}};
export const Disclosure: Story = {args: {story: data.disclosedStory}};

export const Arabic: Story = {args: {story: data.arabicStory}, globals: data.onArabicPage};
export const Korean: Story = {args: {story: data.koreanStory}, globals: data.onKoreanPage};
