import {expect} from '@open-wc/testing';
import {rewriteLines} from '../../src/formats/rewrite-lines.js';
import {ENGLISH, Vocabulary} from '../../src/formats/text-language.js';
import {OTHER_LANGUAGES} from '../../src/formats/text-languages.js';
import {readLines} from '../../src/formats/text-lines.js';

const vocabulary = new Vocabulary([ENGLISH, ...OTHER_LANGUAGES]);
const rewrite = (text: string): string[] =>
  rewriteLines(readLines(text), vocabulary).map(line => line.text);

describe('lines that few newsrooms write so', () => {
  for (const [written, ...right] of [
    [
      'Explained | Why the old bridge stays shut until June',
      'Kicker: Explained',
      'Why the old bridge stays shut until June',
    ],
    ['懶人包｜舊橋封閉三大重點一次看懂', 'Kicker: 懶人包', '舊橋封閉三大重點一次看懂'],
    [
      'Tram approved\nBy Ana Pereira and Tom Wells, Northern News Service',
      'Tram approved',
      'Publisher: Northern News Service',
      'By Ana Pereira and Tom Wells',
    ],
    [
      '橋の再開は6月\n南洋通信　2026年3月5日 18時40分（更新 3月6日 9時05分）',
      '橋の再開は6月',
      'Publisher: 南洋通信',
      'Published: 2026年3月5日 18時40分',
      'Updated: 2026年3月6日 9時05分',
    ],
    [
      '大桥提前通车\n2026-03-06 18:20:15　来源：东岚社',
      '大桥提前通车',
      'Publisher: 东岚社',
      'Published: 2026-03-06 18:20:15',
    ],
    ['舊橋封閉\n記者 林采寧／整理', '舊橋封閉', '記者 林采寧'],
    [
      '橋は閉鎖された※1。再開は6月（※2）。\n※1 港市「点検結果」\n※2 港新聞「再開へ」',
      '橋は閉鎖された[1]。再開は6月[2]。',
      '[1] 港市「点検結果」',
      '[2] 港新聞「再開へ」',
    ],
    [
      '参考资料\n[1] 大桥提前通车．岚港日报．2026-03-04',
      '参考资料',
      '[1] “大桥提前通车”，岚港日报，2026-03-04',
    ],
    [
      '14:35 Uhr – Hafen gesperrt\nDer Hafen ist zu.\n\n13:10 Uhr – Schulen zu\nEs ist frei.\n\n' +
        '9:05 Uhr – Fähre fällt aus\n„Es reicht.“',
      'LIVE',
      '**14:35 Uhr – Hafen gesperrt**',
      'Der Hafen ist zu.',
      '**13:10 Uhr – Schulen zu**',
      'Es ist frei.',
      '**9:05 Uhr – Fähre fällt aus**',
      '„Es reicht.“',
    ],
    [
      'O muro\n\nA obra parou.\n\n*O que aconteceu*\n\nHá um muro.\n\n*E agora?*\n\nNada.',
      'O muro',
      'A obra parou.',
      '## O que aconteceu',
      'Há um muro.',
      '## E agora?',
      'Nada.',
    ],
    [
      'See you soon. – Ana\n\nLinks:\n------\n[1] https://a.example/1\n[2] https://a.example/2',
      'See you soon. – Ana',
      '## Sources',
      '[1] https://a.example/1',
      '[2] https://a.example/2',
    ],
  ] as const) {
    it(`are written as most do: "${written.split('\n').at(-1)}"`, () => {
      const isPost = right[0] === 'LIVE';
      const [text, lines] = isPost ? [`LIVE\n\n${written}`, right] : [written, right];
      expect(rewrite(text)).to.deep.equal([...lines]);
    });
  }

  for (const line of [
    'Harbour Courier | Council approves the tram to the harbour',
    'Tram halted | The Old Harbour Weekly Courier',
    'The Quay | Thursday, March 12, 2026',
    'Date | Event',
    'The line of 14:35 is full',
    'Er zeichnete ※1 auf den Zettel.',
    'Links: harbour.example',
  ])
    it(`stay as they are where they only look so: "${line}"`, () => {
      expect(rewrite(line)).to.deep.equal([line]);
    });
});
