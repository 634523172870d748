import {StoryCard, StoryTimeline} from 'story-widgets/react';
import {after} from './story.js';

export const right = (
  <>
    <StoryCard story={after} headingLevel={3} deepLinks className="host" variant="brief">
      <a href="/fallback">Fallback</a>
    </StoryCard>
    <StoryTimeline
      src="/story.json"
      axis
      order="newest"
      onStoryLoad={event => event.story.headline}
    />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error a level is a number */}
    <StoryCard headingLevel="two" />
    {/* @ts-expect-error there is no such order */}
    <StoryTimeline order="random" />
    {/* @ts-expect-error the event has no such field */}
    <StoryCard onStoryLoad={event => event.stories} />
  </>
);
