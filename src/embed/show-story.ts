import {readChoices} from './choices.js';

/**
 * Shows the story that the address of this page asks for, or says why not.
 *
 * The story must be of this page's origin, or of one that its `<meta name="story-origins">` lists:
 * otherwise anybody could put words under the address of the newsroom.
 */
export function showStory(place: Element): void {
  const choices = readChoices(new URLSearchParams(location.search));
  if (typeof choices === 'string') return refuse(place, choices);
  const {src, element, theme} = choices;
  const url = URL.canParse(src, location.href) ? new URL(src, location.href) : undefined;
  const origins = [location.origin, ...listedOrigins()];
  if (!url || !origins.includes(url.origin)) {
    const from = url?.origin ?? src;
    return refuse(
      place,
      `Stories from ${from} are not shown here: story-origins does not list it.`,
    );
  }
  keepTo(origins);
  if (theme) document.head.append(linkTo(new URL(`themes/${theme}.css`, import.meta.url)));
  place.replaceChildren(makeElement(element, url));
}

function makeElement(tag: string, url: URL): HTMLElement {
  const element = document.createElement(tag);
  element.setAttribute('src', url.href);
  element.addEventListener('story-load', ({detail: {story}}) => {
    document.title = story.headline;
    document.documentElement.lang = story.lang;
  });
  return element;
}

function refuse(place: Element, message: string): void {
  place.textContent = message;
}

function listedOrigins(): string[] {
  const list = document.querySelector<HTMLMetaElement>('meta[name="story-origins"]');
  return list?.content.split(/\s+/).filter(Boolean) ?? [];
}

/** A redirect of a listed origin must not lead to another, so the browser is told as well. */
function keepTo(origins: readonly string[]): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${origins.join(' ')}`;
  document.head.append(policy);
}

function linkTo(url: URL): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = url.href;
  return link;
}
