// The custom properties that a theme may set, as the manifest and the editors want them.
import {declarationOf, docOf, literalOf} from './source.mjs';

const SYNTAXES = {
  color: '<color>',
  dimension: '<length-percentage>',
  number: '<number>',
  fontWeight: '<number>',
};

/**
 * Every token with its default, what it means and, where the guide of the tokens says it, what it may be.
 *
 * @returns {{name: string, value: string, meaning: string, syntax?: string, values?: string[]}[]} `name` without its prefix: `headline-size`
 */
export function readTokens({file, has}) {
  const {properties} = objectIn(declarationOf(file('src/styles/tokens.ts'), 'tokens'));
  const guide = has('src/styles/token-guide.ts')
    ? literalOf(objectIn(declarationOf(file('src/styles/token-guide.ts'), 'tokenGuide')))
    : {};
  return properties.map(property => {
    const name = property.name.text;
    const {meaning = docOf(property), kind, values} = guide[name] ?? {};
    const syntax = values ? values.join(' | ') : SYNTAXES[kind];
    // As a theme may write it: `--_line` is a name of the sheets' own.
    const value = literalOf(property.initializer).replaceAll('var(--_', 'var(--story-');
    return {name, value, meaning, ...(syntax && {syntax}), ...(values && {values})};
  });
}

function objectIn({initializer}) {
  return initializer.expression ?? initializer;
}
