import {useState} from 'react';
import {StoryCard} from 'story-widgets/react';
import draft from '../../story.json';

export function Story() {
  const [heard, setHeard] = useState('');
  return (
    <>
      <StoryCard
        id="camel"
        story={draft}
        headingLevel={3}
        onStoryLoad={({story}) => setHeard(`load ${story.headline}`)}
      />
      <output id="heard">{heard}</output>
    </>
  );
}
