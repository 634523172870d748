import {en} from '../i18n/en.js';
import {SHIPPED, wordCodes} from '../i18n/shipped.js';
import {ServerWording} from './wording.js';

/** A server meets a few languages; whoever makes names up fills no memory. */
const MAX_LANGUAGES = 100;
const known = new Map<string, Promise<ServerWording>>();

/** What we say in a language, in English where there are no words of ours; made once. */
export function wordingIn(lang: string): Promise<ServerWording> {
  const wording = known.get(lang);
  if (wording) return wording;
  const made = makeWording(lang);
  if (known.size >= MAX_LANGUAGES) known.clear();
  known.set(lang, made);
  // Words that could not be loaded once may be there the next time.
  made.catch(() => known.delete(lang));
  return made;
}

async function makeWording(lang: string): Promise<ServerWording> {
  const code = wordCodes(lang).find(each => each in SHIPPED) ?? '';
  const [words = en] = Object.values((await SHIPPED[code]?.()) ?? {});
  return new ServerWording(lang, words);
}
