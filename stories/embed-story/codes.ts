import {escapeAttribute} from '../../src/server/serialize.js';
import {version} from '../../package.json';

/** Where everything is, and what it is. */
export interface EmbedPlaces {
  /** Address of the story's JSON. */
  src: string;
  headline: string;
  /** Page of the story itself; that of the JSON where there is none. */
  url: string;
  /** Where `dist/` of this very version is published, with a slash at its end. */
  dist: string;
  /** Where the worker answers, with a slash at its end; nothing where there is none. */
  worker: string;
  /** Of `cdn/story-widgets.all.min.js`: `sha384-…`. */
  integrity: string;
  /** What `prerender` has made of the story, its styles linked. */
  prerendered: string;
}

/** One way to embed a story. */
export interface EmbedCode {
  name: string;
  /** When to take it. */
  note: string;
  /** Nothing where an address in it is not known. */
  code: string;
  /** A page that shows what the code does. */
  preview?: {html: string; hasScripts: boolean} | {address: string};
}

/** Every way to embed a story, each ready to be copied. */
export function embedCodes(places: EmbedPlaces): EmbedCode[] {
  const {src, dist, worker} = places;
  const script = scriptTag(places);
  const card = `<story-card src="${escapeAttribute(src)}">
  <a href="${escapeAttribute(places.url)}">${escapeAttribute(places.headline)}</a>
</story-card>`;
  const frame = `${dist}embed.html?src=${encodeURIComponent(src)}`;
  const scripted = {html: `${script}\n${card}`, hasScripts: true};
  return [
    {
      name: 'Script tag',
      note: 'For pages that take scripts. The link inside is read until the story is there.',
      code: scripted.html,
      preview: scripted,
    },
    {
      name: 'npm',
      note: 'For a site with a build of its own.',
      code: `${npmCode()}\n${card}`,
      preview: scripted,
    },
    {
      name: 'Frame',
      note: 'For systems that refuse scripts. Stories come from its origin, or one that it lists.',
      code: frameTag(frame, places.headline),
      preview: {address: frame},
    },
    {
      name: 'Prerendered HTML',
      note: 'Reads, links and prints without a script; where there is one, the element takes over.',
      code: `${places.prerendered}\n${script}`,
      preview: {html: places.prerendered, hasScripts: false},
    },
    oEmbed(src, worker),
  ];
}

function oEmbed(src: string, worker: string): EmbedCode {
  const name = 'oEmbed';
  if (!worker) {
    const note =
      'For systems that know oEmbed. Its code has the address of your worker: name that.';
    return {name, note, code: ''};
  }
  const page = `${worker}story?src=${encodeURIComponent(src)}`;
  return {
    name,
    note: 'For systems that know oEmbed: paste the first line. They ask the address in the second.',
    code: `${page}\n${worker}oembed?url=${encodeURIComponent(page)}&format=json`,
    preview: {address: page},
  };
}

function scriptTag({dist, integrity}: EmbedPlaces): string {
  const hash = integrity && `\n  integrity="${integrity}" crossorigin="anonymous"`;
  const src = escapeAttribute(`${dist}cdn/story-widgets.all.min.js`);
  return `<script type="module" src="${src}"${hash}></script>`;
}

function npmCode(): string {
  return `// npm install story-widgets@${version}
import 'story-widgets/define/story-card';
`;
}

function frameTag(address: string, title: string): string {
  return `<iframe title="${escapeAttribute(title)}"
  src="${escapeAttribute(address)}"
  width="100%" height="800" style="border: 0"></iframe>`;
}
