import {StoryCard} from 'story-widgets/react';
import draft from '../story.json';

export default function Page() {
  return (
    <>
      <StoryCard id="camel" story={draft} headingLevel={3} />
      <story-card id="kebab" story={JSON.stringify(draft)} heading-level={3} />
    </>
  );
}
