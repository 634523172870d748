import {loadListed} from '../load/load-listed.js';
import {StoryError} from '../load/story-error.js';
import {isEmpty, normalize} from '../model/normalize.js';
import type {Story} from '../model/story.js';
import {prerender} from '../server/prerender.js';
import {escapeAttribute} from '../server/serialize.js';
import type {Settings} from './options.js';
import type {Page} from './page-cache.js';
import type {PageRequest} from './page-request.js';

const HASH_CHARACTERS = 32;

/**
 * Makes the page of a story, which can be read without a script.
 *
 * @throws {StoryError} (as a rejection) as `loadListed`.
 */
export async function makeStoryPage(request: PageRequest, settings: Settings): Promise<Page> {
  const {src} = request;
  const {draft} = await loadListed(src, settings);
  const {story} = normalize(draft);
  if (isEmpty(story)) {
    throw new StoryError('not-a-story', `There is no story at ${src}.`, {src});
  }
  const element = await prerender(draft, {
    element: request.element,
    lang: story.lang,
    styles: 'link',
    stylesUrl: new URL('sheets/', settings.assets).href,
    jsonLd: true,
  });
  const html = writePage(story, element, request, settings);
  return {html, title: story.headline, etag: await tagOf(html)};
}

function writePage(
  story: Story,
  element: string,
  {theme, pageUrl}: PageRequest,
  {assets}: Settings,
): string {
  const link = (rel: string, href: string, more = ''): string =>
    `<link rel="${rel}" href="${escapeAttribute(href)}"${more}>`;
  const script = (src: string): string =>
    `<script type="module" src="${escapeAttribute(src)}"></script>`;
  const asset = (path: string): string => new URL(path, assets).href;
  const title = escapeAttribute(story.headline);
  const head = [
    `<title>${title}</title>`,
    story.url && link('canonical', story.url),
    link('alternate', oembedUrl(pageUrl), ` type="application/json+oembed" title="${title}"`),
    link('stylesheet', asset('cdn/embed.css')),
    theme && link('stylesheet', asset(`cdn/themes/${theme}.css`)),
    script(asset('cdn/story-widgets.min.js')),
    script(asset('cdn/embed.js')),
  ].filter(Boolean);
  return `<!doctype html>
<html lang="${escapeAttribute(story.lang || 'en')}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${head.join('\n')}
${element}
</html>
`;
}

function oembedUrl(pageUrl: URL): string {
  const url = new URL('/oembed', pageUrl);
  url.searchParams.set('url', pageUrl.href);
  url.searchParams.set('format', 'json');
  return url.href;
}

async function tagOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const digits = Array.from(new Uint8Array(hash), byte => byte.toString(16).padStart(2, '0'));
  return `"${digits.join('').slice(0, HASH_CHARACTERS)}"`;
}
