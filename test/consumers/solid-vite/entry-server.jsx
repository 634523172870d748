import {renderToStringAsync, generateHydrationScript} from 'solid-js/web';
import {App} from './App.jsx';

export async function render() {
  return generateHydrationScript() + (await renderToStringAsync(() => <App />));
}
