import {expect} from '@open-wc/testing';
import {findDisclosure} from '../../src/formats/find-disclosure.js';
import {draftFromText, mayHaveDisclosure} from '../../src/formats/text.js';
import {OTHER_LANGUAGES} from '../../src/formats/text-languages.js';

const read = (text: string) =>
  draftFromText(text, {languages: OTHER_LANGUAGES, findDisclosure}).draft;
const TEXT = 'The council of Harbour approved the tram on Monday and the mayor was glad [1].';
const SOURCES = 'Sources\n[1] Harbour Courier: Council approves tram';

/** How answer engines and newsrooms say it, below a headline and above a text of the language. */
const LINES = [
  ['Tram approved', '_Summarized by AI from 3 articles_', TEXT],
  ['Straßenbahn genehmigt', 'Mit KI zusammengefasst aus 4 Artikeln', 'Der Rat und die Bürger [1].'],
  [
    'Le tram passe',
    'Synthèse générée par l’IA à partir de 3 articles',
    'Le conseil et les élus [1].',
  ],
  [
    'Aprueban el tranvía',
    'Resumen elaborado con IA a partir de 3 noticias',
    'El pleno y los vecinos [1].',
  ],
  [
    'Bonde aprovado',
    'Resumo gerado por IA a partir de 3 reportagens',
    'O conselho não uma dos [1].',
  ],
  ['Il tram passa', 'Sintesi automatica di tre articoli', 'Il consiglio della città che non [1].'],
  [
    'Tram goedgekeurd',
    'Samengevat door AI op basis van 3 artikelen',
    'Het een van niet op dat [1].',
  ],
  [
    'Straßenbahn genehmigt',
    'Diese Ausgabe wurde mit KI-Unterstützung zusammengefasst und von Jana Petersen redigiert.',
    'Der Rat und die Bürger [1].',
  ],
  [
    'Aprueban el tranvía',
    'Texto elaborado con ayuda de IA a partir de tres artículos y revisado por la redacción.',
    'El pleno y los vecinos [1].',
  ],
  ['Tramwaj', 'Streszczenie przygotowała sztuczna inteligencja', 'W na nie się jest do że [1].'],
  ['트램 승인', 'AI가 기사 5건을 요약했습니다', '시의회가 월요일에 트램을 승인했다[1].'],
  ['路面電車を承認', 'この記事はAIが3本の記事を要約したものです', '市議会は月曜に承認した[1]。'],
  ['電車獲准', '本頁由 AI 彙整 4 則報導而成', '議會週一批准了電車[1]。'],
  ['Трамвай', 'Текст подготовлен ИИ по материалам трёх изданий', 'Это не что и в с [1].'],
  ['الترام', 'لخّص الذكاء الاصطناعي هذا الخبر من 3 مصادر', 'وافق المجلس على الترام [1].'],
] as const;

describe('a line that says how the story was made', () => {
  for (const [headline, line, text] of LINES) {
    const words = line.replaceAll('_', '');
    it(`is a disclosure below the headline: "${words}"`, () => {
      const draft = read(`${headline}\n\n${line}\n\n${text}\n\n${SOURCES}`);
      expect(mayHaveDisclosure(line)).to.equal(true);
      expect(draft.disclosure).to.equal(words);
      expect(draft.sections).to.deep.equal([{text}]);
      expect(draft.summary).to.equal(undefined);
    });
  }

  it('is one at the very end', () => {
    const line = 'This summary was generated with AI and reviewed by an editor.';
    const draft = read(`Tram approved\n\n${TEXT}\n\n${SOURCES}\n\n${line}`);
    expect(draft.disclosure).to.equal(line);
    expect(draft.sections).to.deep.equal([{text: TEXT}]);
    expect(draft.sources?.length).to.equal(1);
  });

  it('is one piece of a line', () => {
    const line = '*Morning Brief · 12 March 2026 · Summarised by AI from 4 articles*';
    const draft = read(`# Tram approved\n\n${line}\n\n${TEXT}\n\n${SOURCES}`);
    expect(draft.disclosure).to.equal('Summarised by AI from 4 articles');
    expect(JSON.stringify(draft)).to.contain('Morning Brief');
  });

  it('is one beside a date', () => {
    const top = 'Tram approved\n\n*Summarised by AI from 4 articles. Updated March 7, 2026*';
    const draft = read(`${top}\n\n${TEXT}\n\n${SOURCES}`);
    expect(draft.disclosure).to.equal('Summarised by AI from 4 articles.');
    expect(draft.updated).to.equal('2026-03-07');
  });

  for (const line of [
    'The museum wants AI to guide its visitors.',
    'Artificial intelligence comes to the harbour, and the unions object.',
    'An aide wrote the report.',
    "J'ai écrit un article, un texte et un résumé.",
    'AI-generated articles and summaries must be checked by editors',
    'Editors must check every text that was written by AI.',
    'Half of all local articles and reports are written with AI.',
    'Von KI erstellte Texte und Zusammenfassungen müssen geprüft werden',
    'Los textos y artículos generados con IA deben revisarse',
    'AI가 작성한 기사와 요약은 편집자가 확인해야 한다',
    'AIが生成した記事や要約は編集者が確認すべきだとする提言',
  ]) {
    it(`is none where the story is about it: "${line}"`, () => {
      const draft = read(`Tram approved\n\n${line}\n\n${TEXT}\n\n${SOURCES}`);
      expect(draft.disclosure).to.equal(undefined);
    });
  }

  it('is not looked for in the real story, whose paragraphs cite what they say of AI', async () => {
    const response = await fetch(new URL('../fixtures/lee-china-visit.txt', import.meta.url));
    const text = await response.text();
    expect(text).to.contain('Economic Cooperation Targets AI');
    expect(mayHaveDisclosure(text)).to.equal(false);
    expect(mayHaveDisclosure(`${text}\nSummarised by AI from 4 articles`)).to.equal(true);
  });
});
