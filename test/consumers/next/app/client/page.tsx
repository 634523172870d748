'use client';

import {useState} from 'react';
import {StoryCard} from 'story-widgets/react';
import draft from '../../story.json';

export default function Page() {
  const [heard, setHeard] = useState('');
  return (
    <>
      <StoryCard
        id="camel"
        story={draft}
        headingLevel={3}
        onStoryLoad={({story}) => setHeard(`load ${story.headline}`)}
      />
      <story-card id="kebab" story={JSON.stringify(draft)} heading-level={3} />
      <output id="heard">{heard}</output>
    </>
  );
}
