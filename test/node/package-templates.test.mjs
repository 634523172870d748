// Markup and style sheets in template literals, as the build minifies them: what a reader sees
// stays.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {minifyTemplates} from '../../.build/minify-templates.mjs';

/** A module as the build writes it. */
async function minified(code) {
  const changed = await minifyTemplates.transform.call({error: fail}, code, 'module.js');
  return changed?.code ?? code;
}

function fail(message) {
  throw new Error(message);
}

describe('a minified template', () => {
  const cases = [
    [
      'keeps a comment inside an expression, with its backticks and line breaks',
      'html`<p>${/* `sup` */ run // a marker\n}</p>`',
      'html`<p>${/* `sup` */ run // a marker\n}</p>`',
    ],
    [
      'minifies the template behind such a comment',
      'html`<p>${/* `a */ x}</p>\n  <b>${html`<i>\n  x</i>\n  <u></u>`}</b>`',
      'html`<p>${/* `a */ x}</p><b>${html`<i> x</i><u></u>`}</b>`',
    ],
    [
      'loses line breaks between tags and expressions',
      'html`\n  <ol>\n    ${first}\n    ${last}\n  </ol>\n`',
      'html`<ol>${first}${last}</ol>`',
    ],
    [
      'keeps the space between a word and its marker',
      'html`<b>Supports</b> <span>${claim}</span> ${date}`',
      'html`<b>Supports</b> <span>${claim}</span> ${date}`',
    ],
    ['keeps the space that it begins with', 'html` <i>${words}</i>`', 'html` <i>${words}</i>`'],
    [
      'keeps a line break behind a word as a space',
      'html`<p>Published\n    ${date} by\n    <b>${name}</b></p>`',
      'html`<p>Published ${date} by <b>${name}</b></p>`',
    ],
    [
      'keeps names of properties, events and boolean attributes',
      'html`<story-card .headingLevel=${level}\n  ?hidden=${isHidden} @click=${onClick}></story-card>`',
      'html`<story-card .headingLevel="${level}" ?hidden="${isHidden}" @click="${onClick}"></story-card>`',
    ],
    [
      'keeps rows without their table',
      'html`<tr>\n  <td>${count}</td>\n</tr>`',
      'html`<tr><td>${count}</td></tr>`',
    ],
  ];
  for (const [title, code, expected] of cases) {
    test(title, async () => {
      assert.equal(await minified(code), expected);
    });
  }
});

describe('a minified sheet', () => {
  const cases = [
    [
      'loses comments and spaces',
      'css`\n  /* Paper. */\n  .a > .b {\n    margin: 0 auto;\n  }\n`',
      'css`.a>.b{margin:0 auto}`',
    ],
    [
      'keeps a selector with a space before a colon',
      'css`.a :is(b, i) { color: red; }`',
      'css`.a :is(b,i){color:red}`',
    ],
    [
      'keeps two spaces inside a string',
      'css`.a::after { content: "a  b"; }`',
      'css`.a:after{content:"a  b"}`',
    ],
    [
      'stays as it is where it holds an expression',
      'css`${base} .a { ${mixin}; width: ${width}; }`',
      'css`${base} .a { ${mixin}; width: ${width}; }`',
    ],
  ];
  for (const [title, code, expected] of cases) {
    test(title, async () => {
      assert.equal(await minified(code), expected);
    });
  }

  test('that is none ends the build', async () => {
    await assert.rejects(minified('css`.a { color: red } }`'), /LightningCSS/);
  });
});
