import 'story-widgets/define/story-card';
import {html} from 'lit';
import draft from './story.json';

export const app = () => html`
  <story-card id="camel" .story=${draft} .headingLevel=${3}></story-card>
  <story-card id="kebab" story=${JSON.stringify(draft)} heading-level="3"></story-card>
`;
