import 'story-widgets/define/story-card';
import type {} from 'story-widgets/react';
import type {StoryCard} from 'story-widgets';
import {useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {after, before} from './story.js';

function App() {
  const [isAfter, setIsAfter] = useState(false);
  const [isShown, setIsShown] = useState(true);
  const [log, setLog] = useState<string[]>([]);
  const card = useRef<StoryCard>(null);
  const add = (line: string) => setLog(lines => [...lines, line]);
  return (
    <>
      <button id="update" onClick={() => setIsAfter(true)}>
        Update
      </button>
      <button id="unmount" onClick={() => setIsShown(false)}>
        Unmount
      </button>
      <button id="state" onClick={() => add(`state ${card.current?.state}`)}>
        State
      </button>
      {isShown && (
        <story-card
          ref={card}
          id="card"
          className="host"
          story={isAfter ? after : before}
          headingLevel={isAfter ? 3 : 1}
          calendar="gregory"
          timeout-ms={5000}
          deepLinks={!isAfter}
          onstory-load={event => add(`load ${event.story.headline}`)}
          onstory-citation-open={event => add(`open ${event.detail.sourceIds.join(' ')}`)}
        >
          <a href="/fallback">Fallback</a>
        </story-card>
      )}
      <output>{log.join('\n')}</output>
    </>
  );
}

createRoot(document.querySelector('#app') as HTMLElement).render(<App />);
