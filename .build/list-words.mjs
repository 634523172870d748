// The words of a language without their names, for the files of script tags: names are a quarter
// of such a file, and the main file has them already. They stand in the order of the English ones,
// as test/i18n/translations.test.ts says.

/** A file of our words in another language than English. */
export const OTHER_WORDS = /\/i18n\/(?!(?:en|phrase|shipped)\b)/;

/** The Rollup plugin. */
export const listWords = {
  name: 'list-words',
  transform(code, id) {
    if (!OTHER_WORDS.test(id)) return null;
    // Beside the table there are functions at most.
    const declared = this.parse(code).body.flatMap(({declarations}) => declarations ?? []);
    const table = declared.find(({init}) => init.type === 'ObjectExpression').init;
    const phrases = table.properties.map(({value}) => code.slice(value.start, value.end));
    return {code: `${code.slice(0, table.start)}[${phrases}]${code.slice(table.end)}`, map: null};
  },
};
