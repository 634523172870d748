import type {TextBlocks} from './text-blocks.js';
import type {Line} from './text-lines.js';

const LINK = String.raw`\[[^\][\n]{1,120}\]\(<?https?:\/\/[^\s()<>]{1,2000}>?(?: "[^"\n]{0,200}")?\)`;
/** `([Harbour Courier](https://…), [Port Radio](https://…))`; a link alone is a part of its sentence. */
const CITED_LINKS = new RegExp(String.raw`\((${LINK}(?:[,;]? ?${LINK}){0,9})\)`, 'g');
const NAME_AND_URL = /\[([^\][\n]{1,120})\]\(<?(https?:\/\/[^\s()<>]{1,2000})/g;
/** As many as a story may have. */
const MAX_SOURCES = 1_000;

/**
 * Makes sources of the links in brackets by which chat assistants cite, where a text has no list of
 * sources: `It passed ([Harbour Courier](https://…)).` becomes `It passed [1].`
 */
export function citeLinks(blocks: TextBlocks): TextBlocks {
  if (blocks.sources.length) return blocks;
  const numbers = new Map<string, number>();
  const sources: Line[] = [];
  const numberOf = (name: string, url: string): number => {
    const number = numbers.get(url) ?? numbers.size + 1;
    if (!numbers.has(url)) {
      numbers.set(url, number);
      sources.push({
        text: `[${number}] ${name} ${url}`,
        indent: 0,
        isAfterBlank: false,
        isName: true,
      });
    }
    return number;
  };
  const cite = <Cited extends Line>(line: Cited): Cited => ({
    ...line,
    text: line.text.replace(CITED_LINKS, (all: string, links: string) => {
      if (numbers.size >= MAX_SOURCES) return all;
      const cited = [...links.matchAll(NAME_AND_URL)];
      return cited.map(([, name = '', url = '']) => `[${numberOf(name, url)}]`).join('');
    }),
  });
  return {...blocks, body: blocks.body.map(cite), timeline: blocks.timeline.map(cite), sources};
}
