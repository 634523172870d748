import {cutsOf, type FindCuts, type Place} from './heading-cuts.js';

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns that close headings, which write no verb behind them: `용수 부족 우려`. */
const CLOSING = wordsOf(
  '목표 전략 검토 우려 전망 추진 확대 논란 촉구 비판 요구 합의 발표 결정 계획 지원 개최 착공 확정 통과 반발 기대 급증 ' +
    '감소 증가 하락 상승 부족 시작 완료 대응 조사 승인 공개 경고 재개 중단 철회 도입 예정 위기 강화 방침 체결 협력 출시 우승 진출 기록 복구 대피 협상 회담 방문',
);
/** They follow the name of a person. */
const TITLE =
  /^(?:사장|대표|.?장관|위원장|교수|총리|대통령|의원|시장|지사|회장|대변인|청장|감독|연구원|팀장|본부장|국장|실장|이사|선수|씨)/;
/** They belong to the word before them. */
const DEPENDENT = /^(?:가운데|중|등|관련|위한|위해|따라|따른|대한|통해|이후|이상|뒤|때문)/;
const COUNTER = /^(?:명|개|곳|건|척|대|원|일|년|월|시간|차례|가구|여)/;
const PERSON =
  /^[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민]..$/;
const SUBJECT = /(?<=..)(?:은|는|이|가|에서는|에는)$/;
/** The particles that a heading has seldom, and those that other words end with, too. */
const PARTICLE = /(?<=.)[는를]$|(?<=..)에서$/;
const MAYBE_PARTICLE = /(?<=.)(?:[은을의과와에]|으로|까지|부터)$/;
/** `전망은 엇갈려`, `다음 총선은 언제일까` */
const OPEN_END = /(?<=.)(?:[려나까듯])$/;
const MAX_SUBJECT_WORDS = 4;
const SURE = 2.5;

/**
 * A Korean heading leaves out the particles of running text and closes with a noun; the sentence
 * begins with the words of its subject, the last of which has a particle.
 */
export const findKoreanCuts: FindCuts = (lines, story) => {
  const pairs = pairsOf(story);
  return lines.map(line =>
    cutsOf(line, place => {
      const {words, at} = place;
      if (at < 2) return undefined;
      const isPair = (pairs.get(pairOf(place.last, place.first)) ?? 0) > 1;
      const score =
        rateHeading(words.slice(0, at)) + rateSentence(words.slice(at)) - (isPair ? 3 : 0);
      return {length: 0, score, isSure: score >= SURE};
    }),
  );
};

function rateHeading(words: Place['words']): number {
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const particles = before.filter(word => PARTICLE.test(word)).length;
  const subjects = before.filter(word => SUBJECT.test(word)).length;
  const isClosed = (isClosing(last) ? 1.5 : 0) + (OPEN_END.test(last) ? 0.5 : 0);
  const isUnfinished = (PARTICLE.test(last) ? 3 : 0) + (DEPENDENT.test(last) ? 2 : 0);
  const mayBeUnfinished = !isClosed && MAYBE_PARTICLE.test(last) ? 1.5 : 0;
  const isCutName = (PERSON.test(last) ? 1 : 0) + (/^\d/.test(last) ? 1.5 : 0);
  return isClosed - isUnfinished - mayBeUnfinished - isCutName - 1.5 * particles - subjects / 2;
}

function rateSentence(words: Place['words']): number {
  const [first = '', next = ''] = words;
  const subject = words.findIndex(word => SUBJECT.test(word));
  const isNear = subject >= 0 && subject <= MAX_SUBJECT_WORDS;
  const isPerson = PERSON.test(first) && isNear && subject > 0;
  const isCounted = /^\d/.test(first) && COUNTER.test(next);
  const isBound = TITLE.test(first) || DEPENDENT.test(first) || COUNTER.test(first);
  return (
    (isNear ? 1.5 - subject / 10 : 0) +
    (isPerson ? 2 : 0) -
    (isCounted || isClosing(first) ? 1 : 0) -
    (isBound ? 2 : 0)
  );
}

function isClosing(word: string): boolean {
  return CLOSING.has(word) || /..화$/.test(word);
}

function pairsOf(story: readonly string[]): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const line of story) {
    const words = line.split(' ');
    words.slice(1).forEach((word, index) => {
      const pair = pairOf(words[index] ?? '', word);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    });
  }
  return pairs;
}

/** Two words, the second without its particle. */
function pairOf(last: string, first: string): string {
  return `${last} ${first.replace(/(?<=..)[^가-힣].*|(?<=..)(?:[은는이가을를의과와에]|들)+$/, '')}`;
}
