import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {CitationRef} from '../src/index.js';
import '../src/define.js';
import {drawElement} from './draw-element.js';
import * as data from './real-story.js';

interface CitationArguments {
  source: string;
  for: string;
  sources: CitationRef['sources'];
  content: unknown;
}
type Story = StoryObj<Partial<CitationArguments>>;

/** A citation in the host page's own article. */
const meta: Meta<Partial<CitationArguments>> = {
  title: 'citation-ref',
  component: 'citation-ref',
  argTypes: {
    source: {
      control: 'text',
      description:
        'Ids of the cited sources, separated by spaces; `4:a` for excerpt `a` of source 4.',
    },
    for: {control: 'text', description: 'Id of the element that has the sources.'},
    sources: {
      control: 'object',
      description: 'Sources, if no element on the page has them.',
      table: {category: 'data'},
    },
  },
  args: {source: '4', content: 'the first state visit in nine years'},
  render: (given, context) => html`
    <p>President Lee spent four days in Beijing: it was ${drawElement(given, context)}.</p>
    <story-sources src=${data.REAL_JSON}></story-sources>`,
};
export default meta;

/** The sources are found on the page. */
export const RealStory: Story = {};
export const NamedSources: Story = {
  args: {for: 'named-sources'},
  render: (given, context) => html`
    <p>President Lee spent four days in Beijing: it was ${drawElement(given, context)}.</p>
    <story-sources src=${data.REAL_JSON}></story-sources>
    <story-sources id="named-sources" .story=${data.storyOfManySources}></story-sources>`,
};
/** Sources as JSON in the attribute. */
export const OwnSources: Story = {
  args: {sources: JSON.stringify(data.completeStory.sources)},
  render: (given, context) =>
    html`<p>President Lee spent four days in Beijing: it was ${drawElement(given, context)}.</p>`,
};
export const OpenCitation: Story = {
  play: ({canvasElement}) => data.openCitation(canvasElement, 'citation-ref'),
};
export const SeveralSources: Story = {args: {source: '1 2 4'}};
export const ManySources: Story = {
  args: {source: '1 2 3 7 9 40', sources: data.storyOfManySources.sources},
};
/** The marker replaces a link that the author wrote for readers without script. */
export const FallbackLink: Story = {
  args: {content: html`<a href="https://yonhap.example/articles/4">(Yonhap)</a>`},
  render: (given, context) => html`
    <p>He was in Beijing, on the first state visit in nine years ${drawElement(given, context)}.</p>
    <story-sources src=${data.REAL_JSON}></story-sources>`,
};
/** Where the source is unknown the words are shown without a marker. */
export const UnknownSource: Story = {args: {source: '9'}};
export const UnknownSourceWithLink: Story = {
  ...FallbackLink,
  args: {...FallbackLink.args, ...UnknownSource.args},
};
export const LongWords: Story = {
  args: {source: '1', sources: data.storyOfLongWords.sources, content: data.LONG_WORD},
  render: (given, context) => {
    const law = drawElement(given, context);
    return html`<p lang="de" style="overflow-wrap: break-word">In Kraft tritt heute das ${law}.</p>`;
  },
};

export const Arabic: Story = {
  args: {source: '2', content: 'أول زيارة دولة منذ تسع سنوات'},
  globals: data.onArabicPage,
  render: (given, context) => html`
    <p>أمضى الرئيس لي أربعة أيام في بكين، وكانت ${drawElement(given, context)}.</p>
    <story-sources .story=${data.arabicStory}></story-sources>`,
};
export const Korean: Story = {
  args: {source: '2', content: '9년 만의 국빈 방문'},
  globals: data.onKoreanPage,
  render: (given, context) => html`
    <p>이 대통령의 이번 방중은 ${drawElement(given, context)}이었다.</p>
    <story-sources .story=${data.koreanStory}></story-sources>`,
};
