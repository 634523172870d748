import 'story-widgets/themes/wire.css';
import './page.css';
import {hydrate} from 'preact';
import {App} from './App.jsx';

hydrate(<App />, document.getElementById('app'));
