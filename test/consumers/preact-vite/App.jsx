import 'story-widgets/define/story-card';
import {useState} from 'preact/hooks';
import draft from './story.json';

export function App() {
  const [heard, setHeard] = useState('');
  return (
    <>
      <story-card
        id="camel"
        story={JSON.stringify(draft)}
        headingLevel={3}
        onstory-load={({story}) => setHeard(`load ${story.headline}`)}
      />
      <story-card id="kebab" story={JSON.stringify(draft)} heading-level={3} />
      <output id="heard">{heard}</output>
    </>
  );
}
