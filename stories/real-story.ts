import {waitFor} from 'storybook/test';
import draft from '../test/fixtures/lee-china-visit.json';
import ferry from '../test/fixtures/vellmouth-ferry.json';
import type {SourceDraft, StoryDraft} from '../src/index.js';

/** Where Storybook serves the real story. */
export const REAL_JSON = 'data/lee-china-visit.json';
export const REAL_TEXT = 'data/lee-china-visit.txt';

/** Names no script on the page, so that a load fails without a request. */
export const MISSING = '#missing';

/** The real story, as it is on disk. */
export const realStory: StoryDraft = draft;

const [section] = realStory.sections ?? [];
const [lastSource] = realStory.sources?.slice(-1) ?? [];

/** Made up: four publishers, pictures, excerpts, a correction, a disclosure. */
export const ferryStory = JSON.parse(
  JSON.stringify(ferry).replaceAll(
    'https://courier.example/pages/',
    () => new URL('pages/', document.baseURI).href,
  ),
) as StoryDraft;

/** A story with every optional field, so that a designer sees each piece once. */
export const completeStory: StoryDraft = {
  ...realStory,
  id: 'lee-china-visit',
  kicker: 'Diplomacy',
  summary:
    'A four‑day state visit ends with 14 memorandums, and with one dispute that neither ' +
    'side wrote down[4][2].',
  publisher: {name: 'The Harbour Courier', url: 'https://courier.example/'},
  authors: [{name: 'Ines Okafor', url: 'https://courier.example/okafor'}, {name: 'Per Lindqvist'}],
  published: '2026-01-08T09:30+09:00',
  updated: '2026-01-09',
  image: {
    url: new URL('pictures/harbour.svg', document.baseURI).href,
    alt: 'A freighter leaves a harbour below low hills.',
    caption: 'The port of Incheon, on the Yellow Sea.',
    credit: 'The Harbour Courier',
    width: 1200,
    height: 675,
  },
  sources: realStory.sources?.map((source, index) => ({
    ...source,
    url: `https://yonhap.example/articles/${index + 1}`,
    published: `2026-01-0${5 + index}`,
    paywall: index === 1,
    archiveUrl: index === 1 ? 'https://archive.example/articles/2' : undefined,
  })),
};

export const disclosedStory: StoryDraft = {
  ...realStory,
  disclosure: 'Summarised by AI from 4 articles of Yonhap, edited by Ines Okafor.',
};

export const correctedStory: StoryDraft = {
  ...realStory,
  sections: realStory.sections?.map((each, index) => ({...each, id: `part-${index + 1}`})),
  corrections: [
    {
      date: '2026-01-09',
      text: 'An earlier version said that 12 memorandums were signed. There were 14.',
      target: 'part-2',
    },
    {date: '2026-01-10', text: 'The business delegation had 400 members, not 200.'},
  ],
};

export const storyWithoutTimeline: StoryDraft = {...realStory, timeline: []};

export const storyOfOneSource: StoryDraft = {
  ...realStory,
  sections: [{heading: section?.heading, text: section?.text?.replace(/(?:\[\d\])+/g, '[4]')}],
  sources: lastSource && [lastSource],
  timeline: realStory.timeline?.slice(0, 3),
};

/** Numbers of two digits, runs that become one marker, and a list that has to be scrolled. */
export const storyOfManySources: StoryDraft = {
  ...realStory,
  sections: [
    {
      heading: section?.heading,
      text:
        'Forty articles were read[40]. Some claims stand on two of them[11][12], some on a ' +
        'stretch[1–3, 7], and one on nearly all: the visit took place[1, 3, 5, 7, 9, 11–20, ' +
        '38].',
    },
    ...(realStory.sections?.slice(1) ?? []),
  ],
  sources: Array.from({length: 40}, (_, index): SourceDraft => ({
    ...realStory.sources?.[index % 4],
    id: index + 1,
    publisher: ['Yonhap', 'Reuters', 'The Harbour Courier', 'Agence France-Presse', 'Xinhua'][
      index % 5
    ],
  })),
};

/**
 * Four years, an event every other week, in three strands; one has only a year, one lasts, one goes
 * on.
 */
export const storyOfManyEvents: StoryDraft = {
  headline: 'Four years of talks',
  lang: 'en',
  sources: ['Yonhap', 'Reuters', 'The Harbour Courier'].map((publisher, index) => ({
    id: index + 1,
    publisher,
    title: `The talks, part ${index + 1}`,
  })),
  timeline: [
    ...Array.from({length: 96}, (_, index) => ({
      date: new Date(Date.UTC(2022, 0, 9 + index * 14 + ((index * index) % 9)))
        .toISOString()
        .slice(0, 10),
      group: ['Diplomacy', 'Trade', 'Security'][((index * index) % 7) % 3],
      text:
        `Round ${index + 1} of the talks ends with a joint statement of the two ` +
        `delegations[${(index % 3) + 1}].`,
    })),
    {
      date: '2023',
      heading: 'A year of drafts',
      group: 'Trade',
      text: 'The customs schedule is written[2].',
    },
    {date: '2024-03/2024-09', group: 'Security', text: 'Patrols are suspended[1].'},
    {date: '2025-06/..', group: 'Diplomacy', text: 'Consultations go on[3].'},
  ],
};

export const storyOfLongHeadline: StoryDraft = {
  ...realStory,
  headline:
    `${realStory.headline}, Says That the Fourteen Memorandums, Nine Corporate Agreements ` +
    'and a Promise of Talks on the Yellow Sea Will Outlast the Quarrels of the Past Nine ' +
    'Years, and Asks Both Parliaments to Read All of Them Before the Spring Recess',
};

/** A law of 1999. */
export const LONG_WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';

/** Words and an address that are too long for any line. */
export const storyOfLongWords: StoryDraft = {
  lang: 'de',
  headline: `${LONG_WORD} tritt in Kraft`,
  sections: [
    {
      heading: `Was das ${LONG_WORD} ändert`,
      text: `Das ${LONG_WORD}[1] steht unter https://gesetze.example/${'paragraph-'.repeat(12)}[1][2].`,
    },
  ],
  sources: [
    {
      id: 1,
      publisher: `${LONG_WORD}sanzeiger`,
      title: `${LONG_WORD}: der Wortlaut`,
      summary: `${LONG_WORD.repeat(2)}.`,
      url: 'https://gesetze.example/',
    },
    {id: 2, url: `https://gesetze.example/${'paragraph-'.repeat(12)}`},
  ],
  timeline: [
    {
      date: '2026-01-06',
      heading: `${LONG_WORD}sberatung`,
      text: `Die ${LONG_WORD}sberatung beginnt.[2]`,
    },
  ],
};

export const koreanStory: StoryDraft = {
  lang: 'ko',
  headline: '이 대통령 “방중, 한중관계 전면 복원의 든든한 토대”',
  kicker: '외교',
  published: '2026-01-08',
  sections: [
    {
      heading: '9년 만의 국빈 방문',
      text:
        '이재명 대통령은 1월 4일부터 나흘간 중국을 국빈 방문했다. 한국 대통령의 국빈 방중은 9년 만이다[2]. 시진핑 국가주석과 두 달 만에 두 번째 ' +
        '정상회담을 했고, 리창 총리와 자오러지 전국인민대표대회 상무위원장도 만났다[1][2].',
    },
    {
      heading: '서해 구조물이 핵심 현안으로',
      text: '이 대통령은 서해 중첩 수역에 설치된 중국의 철제 구조물 문제를 제기하고 일부 철거를 요구했다[1]. 양측은 연내에 해양 경계에 관한 차관급 회담을 열기로 했다[2].',
    },
  ],
  sources: [
    {
      id: 1,
      publisher: '연합뉴스',
      title: '이 대통령, 나흘간의 중국 방문 마치고 귀국',
      summary: '경제 의제와 대북 공조, 서해 구조물 철거 요구를 다룬 기사.',
      url: 'https://yonhap.example/ko/1',
      published: '2026-01-07',
    },
    {
      id: 2,
      publisher: '연합뉴스',
      title: '한중 정상, 베이징에서 회담',
      summary: '관계 복원과 해양 경계 협의에 관한 정상회담 기사.',
      url: 'https://yonhap.example/ko/2',
      published: '2026-01-06',
    },
  ],
  timeline: [
    {date: '2017', text: '한국 대통령의 마지막 국빈 방중.[2]'},
    {date: '2026-01-06', text: '두 정상이 베이징에서 양해각서 14건에 서명한다.[2]'},
    {date: '2026-01-07', text: '이 대통령이 귀국한다.[1]'},
  ],
};

export const arabicStory: StoryDraft = {
  lang: 'ar',
  headline: 'لي: زيارة الصين أرست أساسًا لاستعادة العلاقات بالكامل',
  kicker: 'دبلوماسية',
  published: '2026-01-08',
  sections: [
    {
      heading: 'أول زيارة دولة منذ تسع سنوات',
      text:
        'أمضى الرئيس لي جاي ميونغ أربعة أيام في بكين، في أول زيارة دولة لرئيس كوري جنوبي منذ ' +
        'تسع سنوات[2]. وعقد قمته الثانية مع الرئيس شي جين بينغ خلال شهرين[1][2].',
    },
    {
      heading: 'هياكل فولاذية في البحر الأصفر',
      text:
        'طالب لي بإزالة جزء من الهياكل الفولاذية التي أقامتها الصين في المياه المتداخلة[1]، ' +
        'واتفق الجانبان على محادثات بشأن الحدود البحرية خلال العام[2].',
    },
  ],
  sources: [
    {
      id: 1,
      publisher: 'يونهاب',
      title: 'الرئيس لي يعود من زيارة إلى الصين استمرت أربعة أيام',
      summary: 'عن جدول الأعمال الاقتصادي والتعاون بشأن كوريا الشمالية.',
      url: 'https://yonhap.example/ar/1',
      published: '2026-01-07',
    },
    {
      id: 2,
      publisher: 'Yonhap',
      lang: 'en',
      title: 'Lee and Xi meet in Beijing',
      summary: 'An article in another language and direction.',
      url: 'https://yonhap.example/2',
      published: '2026-01-06',
    },
  ],
  timeline: [
    {date: '2017', text: 'آخر زيارة دولة لرئيس كوري جنوبي إلى الصين.[2]'},
    {date: '2026-01-06', text: 'الزعيمان يوقعان 14 مذكرة تفاهم في بكين.[2]'},
    {date: '2026-01-07', text: 'لي يعود إلى سيول.[1]'},
  ],
};

/** The briefs of a section front: with and without a standfirst, with and without a picture. */
export const briefs: StoryDraft[] = [
  {...completeStory, id: 'brief-1'},
  {
    ...disclosedStory,
    id: 'brief-2',
    headline: 'Steel in the Shallows: What the Structures in the Yellow Sea Are',
  },
  {
    ...realStory,
    id: 'brief-3',
    kicker: 'Trade',
    headline: 'A Delegation of 400',
    summary:
      'Nine corporate memorandums are about consumer goods, supply chains and cultural content[4].',
  },
];

/** The toolbar of a story on an Arabic or a Korean page. */
export const onArabicPage = {language: 'ar', direction: 'rtl'};
export const onKoreanPage = {language: 'ko'};

/** A load of this address never ends: nobody is asked, and nobody answers. */
export const UNANSWERED = 'https://unanswered.example/story.json';

/** Keeps `UNANSWERED` from the network. */
export function leaveUnanswered(): void {
  const fetch = window.fetch.bind(window);
  window.fetch = (input, options) =>
    input === UNANSWERED ? new Promise(() => {}) : fetch(input, options);
}

/** Opens the first marker of an element, once it has one. */
export async function openCitation(canvas: HTMLElement, tag: string): Promise<void> {
  const marker = await waitFor(() => {
    const found = canvas.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.marker');
    if (!found) throw new Error(`There is no marker in <${tag}>.`);
    return found;
  });
  marker.click();
}
