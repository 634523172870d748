import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define.js';
import * as data from './real-story.js';

/** The real story in the themes of the package. */
const meta: Meta = {
  title: 'Themes',
  component: 'story-card',
  tags: ['!autodocs'],
  args: {src: data.REAL_JSON, show: 'summary image sections timeline sources coverage meta'},
};
export default meta;
type Story = StoryObj;

export const Newsprint: Story = {globals: {theme: 'newsprint'}};
export const Wire: Story = {globals: {theme: 'wire'}};
export const Magazine: Story = {globals: {theme: 'magazine'}};
export const Contrast: Story = {globals: {theme: 'contrast'}};
