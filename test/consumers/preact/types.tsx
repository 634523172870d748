import type {} from 'story-widgets/preact';
import {after} from './story.js';

export const right = (
  <story-card
    story={after}
    headingLevel={3}
    class="host"
    onstory-load={event => event.story.headline}
  >
    <a href="/fallback">Fallback</a>
  </story-card>
);

export const wrong = (
  <>
    {/* @ts-expect-error a level is a number */}
    <story-card headingLevel="two" />
    {/* @ts-expect-error there is no such order */}
    <story-timeline order="random" />
    {/* @ts-expect-error a misspelt field of the story */}
    <story-card story={{headlin: 'Lee'}} />
    {/* @ts-expect-error the event has no such field */}
    <story-card onstory-load={event => event.stories} />
    {/* @ts-expect-error there is no such element */}
    <story-cart />
  </>
);
