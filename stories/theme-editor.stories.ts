import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define.js';
import * as data from './real-story.js';
import {ThemeEditor} from './theme-editor.js';

// Storybook loads a file again when it changes.
if (!customElements.get('theme-editor')) customElements.define('theme-editor', ThemeEditor);

/**
 * Change tokens on the real story, see the contrast, and copy the style sheet or the design tokens.
 */
const meta: Meta = {
  title: 'Theme editor',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
};
export default meta;
type Story = StoryObj;

const PARTS = 'summary image sections timeline sources coverage meta';
const draw = (base: string) =>
  html`<theme-editor base=${base}>
    <story-card src=${data.REAL_JSON} show=${PARTS}></story-card>
  </theme-editor>`;

export const RealStory: Story = {render: () => draw('default')};
export const FromNewsprint: Story = {render: () => draw('newsprint')};
