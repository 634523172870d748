import type {} from 'story-widgets/react';

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
    {/* @ts-expect-error there is no such attribute */}
    <citation-ref sorce="4" />
    {/* @ts-expect-error there is no such element */}
    <story-cart />
  </>
);
