import 'story-widgets/define/story-card';
import {createSignal} from 'solid-js';
import draft from './story.json';

export function App() {
  const [heard, setHeard] = createSignal('');
  return (
    <>
      <story-card
        id="camel"
        prop:story={draft}
        prop:headingLevel={3}
        on:story-load={({story}) => setHeard(`load ${story.headline}`)}
      />
      <story-card id="kebab" story={JSON.stringify(draft)} heading-level={3} />
      <output id="heard">{heard()}</output>
    </>
  );
}
