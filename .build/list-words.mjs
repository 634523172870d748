// The words of a language without their names, for the files of script tags: names are a quarter
// of such a file, and the main file has them already.
import {pathToFileURL} from 'node:url';
import {basename, dirname, join} from 'node:path';

/** A file of our words in another language than English. */
export const OTHER_WORDS = /\/i18n\/(?!(?:en|phrase|shipped)\b)/;

/** The Rollup plugin. Words in another order than the English ones end the build. */
export function listWords() {
  return {
    name: 'list-words',
    async transform(code, id) {
      if (!OTHER_WORDS.test(id)) return null;
      const {en} = await import(pathToFileURL(join(dirname(id), 'en.js')).href);
      // Beside the table there are functions at most.
      const declared = this.parse(code).body.flatMap(({declarations}) => declarations ?? []);
      const table = declared.find(({init}) => init.type === 'ObjectExpression').init;
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
