import 'story-widgets/define/story-card';
import {readFileSync} from 'node:fs';

const draft = JSON.parse(readFileSync('story.json', 'utf8'));

test('the page shows the story, its markers and its events', async () => {
  const card = document.createElement('story-card');
  const heard = [];
  card.addEventListener('story-load', ({story}) => heard.push(`load ${story.headline}`));
  card.story = draft;
  document.body.append(card);

  const {story} = await card.ready;
  await card.updateComplete;

  const markers = [...card.shadowRoot.querySelectorAll('[part~="marker"]')];
  expect(story.sources.length).toBe(2);
  expect(heard).toEqual(['load Lee visits China']);
  expect(card.shadowRoot.querySelector('[part~="headline"]').textContent).toBe('Lee visits China');
  expect(markers.map(({textContent}) => textContent)).toEqual(['[4]', '[4]', '[5]']);
});
