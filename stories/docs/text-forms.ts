import {importText} from '../../src/importers/story-text.js';

/** A story text, and what the reader makes of it. */
interface TextForm {
  name: string;
  text: string;
  /** The draft as JSON. */
  becomes: string;
  /** What it had to guess or could not read, a sentence each. */
  says: string[];
}

const SMALL = import.meta.glob<string>('../../test/fixtures/text-forms/*.txt', {
  eager: true,
  import: 'default',
  query: '?raw',
});
const WHOLE = import.meta.glob<string>('../../test/fixtures/texts/*.txt', {
  eager: true,
  import: 'default',
  query: '?raw',
});

/** Every form that has a sample in the tests, read here and now. */
export const TEXT_FORMS = Object.entries({...SMALL, ...WHOLE}).map(([path, text]) =>
  readForm(path, text),
);

function readForm(path: string, text: string): TextForm {
  const name = path.replace(/^.*\/|\.txt$/g, '').replaceAll('-', ' ');
  const [story] = importText(text, {src: path, url: '', lang: ''});
  return {
    name,
    text,
    becomes: JSON.stringify(story?.draft, null, 2),
    says: (story?.issues ?? []).map(({message}) => message),
  };
}
