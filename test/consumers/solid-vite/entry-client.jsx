import 'story-widgets/themes/wire.css';
import './page.css';
import {hydrate} from 'solid-js/web';
import {App} from './App.jsx';

hydrate(() => <App />, document.getElementById('app'));
