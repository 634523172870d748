import {expect} from '@open-wc/testing';
import {splitOtherHeadings} from '../../src/headings/other-headings.js';

/** Headings and what they run into, by language. */
const STORIES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  de: [
    [
      'Hafen öffnet nach neun Tagen wieder',
      'Die Beschäftigten kehrten am Montag an die Kräne zurück[1].',
    ],
    [
      'Reeder beklagen hohe Verluste',
      'Kammerpräsidentin Marta Iversen bezifferte den Schaden auf 30 Millionen[2].',
    ],
    ['Gewerkschaft feiert Abschluss', '„Das Warten hat sich gelohnt“, sagte ein Sprecher[1].'],
    ['Ministerium kündigt mehr Kontrollen an', 'Rund 400 Container stehen noch auf den Kais[3].'],
    [
      'Anwohner klagen gegen Bau der Rampe',
      'Thomas Behrens vom Verein Grüne Mole kündigte eine Klage an[2].',
    ],
  ],
  es: [
    [
      'El puerto reabre tras nueve días de huelga',
      'Los estibadores volvieron al trabajo el lunes[1].',
    ],
    [
      'La patronal calcula pérdidas millonarias',
      'Marta Ibáñez, presidenta de la cámara, cifró el daño en 30 millones[2].',
    ],
    [
      'Los sindicatos celebran el acuerdo',
      '“Ha valido la pena resistir”, dijo el portavoz, Luis Ferrán[1].',
    ],
    [
      'El Gobierno promete inspecciones en Galicia',
      'Cientos de contenedores siguen retenidos en los muelles[3].',
    ],
    ['Nuevas rutas a partir de marzo', '12 buques cambiarán de destino durante las obras[3].'],
  ],
  fr: [
    [
      'Le barrage rouvre après trois mois de travaux',
      'La préfecture a autorisé mardi la remise en eau du lac[1].',
    ],
    [
      'Les pêcheurs réclament des indemnités',
      'Sophie Delmas, présidente de la fédération, parle de deux millions[2].',
    ],
    [
      'Un chantier plus cher que prévu',
      'L’entreprise avait annoncé 12 millions, mais la facture atteint 19 millions[3].',
    ],
    [
      'Des habitants toujours inquiets',
      '« Personne ne nous a montré les plans », affirme un riverain[2].',
    ],
  ],
  it: [
    ['Il ponte riapre dopo due anni', 'Il sindaco di Valdoro ha tagliato il nastro giovedì[1].'],
    ['Costi raddoppiati per i lavori', 'La Corte dei conti ha aperto un’indagine sulle spese[2].'],
    [
      'I commercianti sperano nei turisti',
      'Anna Ricci, titolare di un bar, parla di “anni persi”[1].',
    ],
  ],
  ru: [
    [
      'Мост откроют на месяц раньше срока',
      'Мэрия Северогорска сообщила о завершении работ во вторник[1].',
    ],
    ['Жители ждут автобусов', 'По словам Анны Котовой, людям приходится ходить пешком[2].'],
    ['Расходы выросли вдвое', 'Компания «Стройпуть» объяснила это ценами на сталь[3].'],
  ],
  ko: [
    [
      '부산항, 아흐레 만에 정상화',
      '부산항만공사는 12일 모든 부두의 하역 작업을 재개했다고 밝혔다[1].',
    ],
    [
      '물류업계 피해 300억 원 추산',
      '박지현 물류협회 회장은 “납기를 맞추지 못한 업체가 많다”고 말했다[2].',
    ],
    ['노조, 임금 4% 인상 합의', '조합원들은 찬반 투표에서 78%가 찬성했다[1].'],
    ['정부 안전 점검 강화', '해양수산부는 3월까지 모든 크레인을 조사할 계획이다[3].'],
  ],
  ja: [
    ['港湾業務、9日ぶり再開', '浜松港は12日、すべての岸壁で荷役を再開した[1]。'],
    ['物流の損失は30億円', '業界団体の中村恵会長は「納期に間に合わない会社が多い」と述べた[2]。'],
    ['新航路、2路線を計画', '3社が春から台湾との間に船を走らせる[3]。'],
  ],
  'zh-Hans': [
    ['港口九天后恢复作业', '浜州港周一重新开放全部码头[1]。'],
    ['物流损失达三亿元', '行业协会会长陈雅表示，许多企业无法按时交货[2]。'],
  ],
};

/** Paragraphs that start with no heading, with names where one might end. */
const PROSE: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Maurer nannte den Fonds am Montag ein „Geschenk an den Konzern“ und verlangte neue Regeln[1].',
    'Am Dienstag beriet der Ausschuss in Berlin überraschend Verkehrsminister Karl Maier an[2].',
    'Die Bahn teilte mit, Der Spiegel habe falsch berichtet[3].',
  ],
  es: [
    'El presidente Luis Ferrán viajó el lunes a La Coruña con su ministra Ana Gil[1].',
    'La empresa Norte Sur anunció en El País que cerrará[2].',
    'Según fuentes de El Mundo, el juez Pedro Salas declarará hoy[3].',
  ],
  ko: [
    '정부는 12일 세종청사에서 회의를 열고 대책을 논의했다[1].',
    '용인시 주민 300여 명은 공장 앞에서 집회를 열었다[3].',
  ],
  ja: ['政府は12日、対策会議を開いた[1]。', '中村会長は「厳しい」と述べた[2]。'],
  ar: ['أعلن الوزير يوم الاثنين خطة جديدة[1].', 'وقال سامي حداد إن العمل يبدأ غدا[2].'],
};

describe('splitOtherHeadings', () => {
  for (const [lang, story] of Object.entries(STORIES)) {
    it(`cuts ${story.length} headings off in "${lang}", and says that each is a guess`, () => {
      const lines = story.map(line => line.join(' '));
      expect(splitOtherHeadings(lines, [], '', [])).to.deep.equal(
        story.map(([heading, text]) => ({heading, text, guess: heading})),
      );
    });
  }

  for (const [lang, lines] of Object.entries(PROSE)) {
    it(`leaves ${lines.length} paragraphs alone in "${lang}"`, () => {
      expect(splitOtherHeadings(lines, [], '', [])).to.deep.equal(
        lines.map(text => ({heading: '', text, guess: ''})),
      );
    });
  }

  it('leaves a line alone that is marked, and one that has no second', () => {
    const [line = []] = STORIES['de'] ?? [];
    const text = line.join(' ');
    expect(splitOtherHeadings([text], [], '', [])[0]?.heading).to.equal('');
    expect(splitOtherHeadings([text, text], [true, false], '', [])[0]?.heading).to.equal('');
  });

  it('takes "La Serena" for a name where the story has it twice', () => {
    const lines = [
      'El muelle reabre en otoño Los barcos vuelven a salir en marzo[1].',
      'Olas dañan la costa de La Serena Los vecinos de La Serena piden un muro[2].',
    ];
    expect(splitOtherHeadings(lines, [], '', []).map(({heading}) => heading)).to.deep.equal([
      'El muelle reabre en otoño',
      'Olas dañan la costa de La Serena',
    ]);
  });
});
