import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'story-widgets/themes/wire.css';
import './page.css';
import {hydrate} from '@lit-labs/ssr-client';
import {app} from './app.js';

hydrate(app(), document.getElementById('app'));
