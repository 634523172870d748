import type {Source} from '../model/story.js';
import type {Wording} from './scene.js';

/** "Source 4: Yonhap", or "Source 4" where its publisher is not known. */
export function sourceName({number, publisher}: Source, localize: Wording): string {
  return labelled(localize.term('source', String(number)), publisher, localize);
}

/** What something is, with its name where it has one. */
export function labelled(label: string, name: string, localize: Wording): string {
  return name ? localize.term('labelled', label, name) : label;
}
