import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {StoryCoverage} from '../src/index.js';
import '../src/define.js';
import * as data from './real-story.js';

interface CoverageArguments {
  src: string;
  story: StoryCoverage['story'];
  calendar: string;
  content: unknown;
}
type Story = StoryObj<Partial<CoverageArguments>>;

/** Which source supports which section and event. */
const meta: Meta<Partial<CoverageArguments>> = {
  title: 'story-coverage',
  component: 'story-coverage',
};
export default meta;

export const RealStory: Story = {args: {src: data.REAL_JSON}};
export const EveryField: Story = {args: {story: data.completeStory}};

export const Loading: Story = {args: {src: data.UNANSWERED}};
export const Failed: Story = {args: {src: data.MISSING}};
export const Empty: Story = {};

export const LongWords: Story = {args: {story: data.storyOfLongWords}};
export const OneSource: Story = {args: {story: data.storyOfOneSource}};
export const FortySources: Story = {args: {story: data.storyOfManySources}};
export const Arabic: Story = {args: {story: data.arabicStory}, globals: data.onArabicPage};
export const Korean: Story = {args: {story: data.koreanStory}, globals: data.onKoreanPage};
