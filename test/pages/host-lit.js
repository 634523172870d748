// A host page that renders with a Lit of its own.
import {html, render} from 'lit';

render(html`<p id="host">The page’s own Lit</p>`, document.querySelector('#own'));
