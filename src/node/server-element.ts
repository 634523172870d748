import {html, LitElement, type PropertyDeclaration} from 'lit';
import {StoryElement} from '../elements/story-element.js';
import {readJson} from '../load/read-json.js';
import type {StoryDraft} from '../model/draft.js';
import {isEmpty, normalize} from '../model/normalize.js';
import {OwnLists, type Lists} from '../page/own-lists.js';
import {makeScene} from '../server/scene.js';
import {ServerWording} from '../server/wording.js';
import type {Scene} from '../templates/scene.js';
import {wordsAtOnce} from './words.js';

/**
 * An element as `@lit-labs/ssr` writes it: with the story of its `story` property or attribute and
 * with lists of its own. A story that has to be fetched, or stands in a script inside the element,
 * comes in the browser, which takes over whatever is written here.
 */
export abstract class ServerElement extends LitElement {
  /** The release, as that of the elements of a page. */
  static readonly version = StoryElement.version;
  static readonly tag: string;

  declare story: StoryDraft | string | null | undefined;
  /** That of the element around, where it stands inside one of ours. */
  sceneAround: Scene | undefined;

  // A list that is no list is reported in the browser, where somebody listens.
  readonly #ownLists = new OwnLists(() => undefined);

  override render(): unknown {
    const attributes = this.#readAttributes();
    const scene = this.sceneAround ?? this.#makeScene(attributes);
    return isEmpty(scene.story) ? html`<slot></slot>` : this.renderStory(scene, attributes);
  }

  /** What stands in the shadow root, styles too. */
  protected abstract renderStory(scene: Scene, attributes: Record<string, string>): unknown;

  #makeScene(attributes: Record<string, string>): Scene {
    const {story} = normalize(this.#readDraft());
    const lang = attributes['lang'] || story.lang || 'en';
    return makeScene(story, attributes, {localize: new ServerWording(lang, wordsAtOnce(lang))});
  }

  #readDraft(): StoryDraft {
    const story = this.story ?? this.getAttribute('story');
    const draft = typeof story === 'string' ? readJson(story)?.draft : story;
    const {events: timeline, sources} = this as {
      events?: Lists['timeline'];
      sources?: Lists['sources'];
    };
    return this.#ownLists.putInto(draft ?? {}, {timeline, sources});
  }

  /** The attributes that it has, and those that its properties stand for. */
  #readAttributes(): Record<string, string> {
    const {elementProperties} = this.constructor as typeof LitElement;
    const texts: Record<string, string> = {};
    for (const [property, declaration] of elementProperties) {
      const text = textOf(this[property as keyof this]);
      if (text !== undefined) texts[attributeOf(property, declaration)] = text;
    }
    for (const {name, value} of this.attributes) texts[name] = value;
    return texts;
  }

  /** Registers this class under a tag, for whoever renders it on a server. */
  static define(
    tag = this.tag,
    registry: CustomElementRegistry | undefined = globalThis.customElements,
  ): void {
    if (!registry || registry.get(tag)) return;
    // One class serves one tag.
    registry.define(tag, class extends (this as unknown as typeof LitElement) {});
  }
}

function attributeOf(property: PropertyKey, {attribute}: PropertyDeclaration): string {
  return typeof attribute === 'string' ? attribute : String(property).toLowerCase();
}

/** What an attribute says; nothing for a list or a story, which has no place in one. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'boolean') return value ? '' : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
