// Markup and style sheets in template literals, minified for the files of script tags.
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {defaultStrategy} from '@lit-labs/rollup-plugin-minify-html-literals/lib/strategy.js';

/**
 * A line break between tags or expressions is layout. A space within a line is a word space, and
 * stays.
 */
const joinParts = (parts, placeholder) =>
  parts.map(({text}) => text.replace(/(^|>)\s*\n\s*(?=<|$)/g, '$1')).join(placeholder);

/**
 * A sheet with an expression stays as it is: only who wrote it knows whether a selector, a value or
 * a rule stands there.
 */
const isWholeSheet = ({tag, parts}) => tag === 'css' && parts.length === 1;

/** The Rollup plugin. What cannot be parsed ends the build. */
export function minifyTemplates() {
  return minifyLiterals({
    failOnError: true,
    options: {
      minifyOptions: {conservativeCollapse: true, keepClosingSlash: true},
      shouldMinifyCSS: isWholeSheet,
      strategy: {...defaultStrategy, combineHTMLStrings: joinParts},
    },
  });
}
