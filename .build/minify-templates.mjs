// Markup and style sheets in template literals, minified for the files of script tags.
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {defaultStrategy} from '@lit-labs/rollup-plugin-minify-html-literals/lib/strategy.js';

/** A line break between tags or expressions is layout. A space within a line is a word space. */
const joinParts = (parts, placeholder) =>
  parts.map(({text}) => text.replace(/(^|>)\s*\n\s*(?=<|$)/g, '$1')).join(placeholder);

/** The Rollup plugin. What cannot be parsed ends the build. */
export const minifyTemplates = minifyLiterals({
  failOnError: true,
  options: {
    minifyOptions: {conservativeCollapse: true, keepClosingSlash: true},
    // Only who wrote a sheet with an expression knows whether that is a selector, a value or a rule.
    shouldMinifyCSS: ({tag, parts}) => tag === 'css' && parts.length === 1,
    strategy: {...defaultStrategy, combineHTMLStrings: joinParts},
  },
});
