import type {Plugin} from 'vite';

export const manifestPlugin: Plugin;
