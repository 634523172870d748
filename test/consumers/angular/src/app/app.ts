import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import 'story-widgets/define/story-card';
import type {StoryLoadEvent} from 'story-widgets';
import draft from '../../story.json';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <story-card id="camel" [story]="draft" [headingLevel]="3" (story-load)="onLoad($event)"></story-card>
    <story-card id="kebab" [attr.story]="json" heading-level="3"></story-card>
    <output id="heard">{{ heard() }}</output>
  `,
})
export class App {
  readonly draft = draft;
  readonly json = JSON.stringify(draft);
  readonly heard = signal('');

  onLoad(event: Event) {
    this.heard.set(`load ${(event as StoryLoadEvent).story.headline}`);
  }
}
