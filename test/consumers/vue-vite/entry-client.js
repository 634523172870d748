import 'story-widgets/themes/wire.css';
import './page.css';
import {createSSRApp} from 'vue';
import App from './App.vue';

createSSRApp(App).mount('#app');
