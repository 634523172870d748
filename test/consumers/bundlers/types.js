import 'story-widgets/vue';
import 'story-widgets/svelte';
import {normalize} from 'story-widgets';

globalThis.found = normalize;
