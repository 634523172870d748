// The words of a language without their names, for the files of script tags: names are a quarter
// of such a file, and the main file has them already.
import {pathToFileURL} from 'node:url';
import {basename, dirname, join} from 'node:path';

const LANGUAGE_FILE = /\/i18n\/(?!(?:en|phrase|shipped)\b)[\w-]+\.js$/;

/** The Rollup plugin. Words in another order than the English ones end the build. */
export function listWords() {
  return {
    name: 'list-words',
    async transform(code, id) {
      if (!LANGUAGE_FILE.test(id)) return null;
      const {en} = await import(pathToFileURL(join(dirname(id), 'en.js')).href);
      const table = findTable(this.parse(code));
      const names = table.properties.map(({key}) => key.name ?? key.value);
      if (names.join() !== Object.keys(en).join()) {
        this.error(`${basename(id)} has not the names of en.js, in their order.`);
      }
      const phrases = table.properties.map(({value}) => code.slice(value.start, value.end));
      const list = `[${phrases.join(',\n')}]`;
      return {code: code.slice(0, table.start) + list + code.slice(table.end), map: null};
    },
  };
}

/** The object of a language file; beside it are functions at most. */
function findTable({body}) {
  return body
    .flatMap(({declarations}) => declarations ?? [])
    .map(({init}) => init)
    .find(({type}) => type === 'ObjectExpression');
}
