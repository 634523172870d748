import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {en, type WordName} from '../src/i18n/en.js';
import type {Word} from '../src/i18n/phrase.js';
import {allWords} from '../test/i18n/all-words.js';

/** For translators: each phrase in each of its forms, beside the English one. */
const meta: Meta = {title: 'Guide/Every word', tags: ['!autodocs']};
export default meta;

function formsOf(word: Word): [form: string, text: string][] {
  if (typeof word === 'string') return [['', word]];
  if (typeof word === 'function') return [['', word(...(['{0}', '{1}'] as never[]))]];
  return Object.entries(word as Record<string, string>);
}

function renderForms(word: Word): unknown {
  return formsOf(word).map(([form, text]) => html`<div><small>${form}</small> ${text}</div>`);
}

export const EveryWord: StoryObj = {
  name: 'Every word',
  render: (_, {globals}) => {
    const words = allWords.find(({$code}) => $code === globals['language']) ?? allWords[0]!;
    const rows = (Object.keys(en) as WordName[]).map(
      name => html`<tr>
        <th scope="row"><code>${name}</code></th>
        <td lang="en" dir="ltr">${renderForms(en[name])}</td>
        <td lang=${words.$code} dir=${words.$dir}>${renderForms(words[name])}</td>
      </tr>`,
    );
    return html`<table data-words>${rows}</table>`;
  },
};
