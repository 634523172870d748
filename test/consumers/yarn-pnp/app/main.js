import 'story-widgets/define/story-card';
import 'story-widgets/themes/wire.css';
import './page.css';
import draft from './story.json';

const camel = document.createElement('story-card');
camel.id = 'camel';
camel.story = draft;
camel.headingLevel = 3;
camel.addEventListener('story-load', ({story}) => {
  document.getElementById('heard').textContent = `load ${story.headline}`;
});
document.body.prepend(camel);
