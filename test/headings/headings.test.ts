import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {splitHeading, splitHeadings} from '../../src/headings/headings.js';
import {draftFromText} from '../../src/formats/text.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {
  HELD_OUT_PARAGRAPHS,
  HELD_OUT_STORIES,
  LATER_STORIES,
  LATEST_STORIES,
  STORIES_OF_MANY_NAMES,
} from './held-out-headings.js';

describe('splitHeading', () => {
  for (const [heading, text] of [
    [
      'Four-Day State Visit Marks Historic Diplomatic Reset',
      'President Lee Jae Myung spent Jan. 4‑7 in Beijing',
    ],
    [
      'Economic Cooperation Targets AI, Trade, and Cultural Content',
      'The leaders signed 14 memorandums',
    ],
    [
      'Security Coordination Focuses on North Korea and Regional Tensions',
      'Lee asked Xi to act as a mediator',
    ],
    [
      'Yellow Sea Steel Structures Become Central Maritime Dispute',
      'Lee raised Beijing’s installation of steel structures',
    ],
    [
      'Lee Claims Visit Laid Foundation for Full Restoration',
      'After returning, Lee told senior aides',
    ],
    [
      'Business Leaders Join Trip to Beijing',
      'A 400‑member South Korean business delegation attended a Beijing forum',
    ],
    [
      'Maker Blames Supplier in Tolvan Bay',
      'Hartwig & Sons, which moulds the buckles, denied that it had changed the plastic',
    ],
    [
      'Data Firm Still Faces Separate Probe',
      'eRent, whose software suggests prices to landlords, is being investigated',
    ],
    [
      'Province Weighs Own Law for 2027',
      'Housing Secretary‑designate Ruy van den Broek‑Ames promised a draft by autumn',
    ],
    ['Joint Chiefs Warn of Delays', 'Gen. Mark Milley said the alliance could not wait'],
    [
      'G7 Leaders Back Plan for 5G Security Rules',
      'On Jan. 3, ministers from the G7 met in Ottawa',
    ],
    [
      'Clinics Run Short of Vaccine Funded by UNICEF',
      'Doctors in the province turned families away',
    ],
    [
      'Party Splits Over Role of NOAA',
      'Senate Majority Leader Cole Brandt said the bill was ready',
    ],
    ['Levy Is Seen as Blow to Harlow Gas', 'Speaker Dana Reyes agreed to limit the charge'],
    ['Review Expected From Regulator and FTC', '$900 million of sales come from abroad'],
    [
      'Vaccine Uptake Stays Below Target Set by WHO',
      'Only 83.9% of the children have had both doses',
    ],
    ['Storm Losses Reach New High', 'In 2024, storms cost the industry $57 billion'],
    ['Flash Floods Sweep Through Valley', 'Fourteen people died, most of them in cars'],
    ['Rescue Effort Enters Third Day', '14 people were rescued from rooftops'],
    ['Zelenskyy Rejects Land Swap', '“We will not give up our land,” he said'],
    ['Alliance Raises Spending Target', 'NATO said on Wednesday that all members had signed'],
    ['Maritime Talks to Continue', 'China and South Korea agreed to hold further talks'],
    ['Pragmatic Line Draws Mixed Reviews', 'He framed the outcome as both symbolic and practical'],
    ['Channels Stay Open Despite Disagreement', 'Both sides framed the dialogue as useful'],
    ['Startups Take Center Stage', 'Business events in Beijing and Shanghai highlighted startups'],
    ['City Council Approves $3.2B Transit Expansion', 'Council members voted 9-4 late Tuesday'],
    ['What Comes Next for Ukraine', 'It is unclear whether talks will resume'],
    ['“Quiet Quitting” Spreads to Executives', 'A survey of 2,000 managers found'],
    ['Court’s Order Blocks Deportation Flights', 'The judge gave the government 14 days'],
    [
      'Japan’s Takaichi Wins Supermajority',
      'Prime Minister Sanae Takaichi led her party to 316 seats',
    ],
    [
      'Opposition Wins Landslide in Early Vote',
      'Voters in Portugal handed the alliance a majority',
    ],
    ['Brussels Urges Restraint on Debt', 'EU officials said the deficit must fall'],
    [
      'Spain Holds Out Over Spending Target',
      'Spanish Prime Minister Pedro Sánchez insisted that 2.1% was enough',
    ],
    [
      'Climate Change Made Rains Heavier, Study Says',
      'A rapid study found that warming added about 10%',
    ],
    [
      'U.S. and China Extend Tariff Truce for 90 Days',
      'Washington and Beijing agreed on Monday to hold tariffs',
    ],
    [
      'Nvidia to Hand Over 15% of China Chip Sales',
      'Nvidia and AMD will pay the U.S. government a share',
    ],
    ['Soybean Farmers Await Orders', 'American soybean farmers have sold nothing'],
    ['Rare-Earth Exports Resume Slowly', 'Exports of rare-earth magnets rose to 5,600 tonnes'],
    ['Xi and Trump Could Meet in Fall', 'Treasury Secretary Scott Bessent told Fox News'],
    ['Measles Outbreak in Texas Tops 700 Cases', 'State health officials reported 22 new cases'],
    [
      'Vaccination Rates Fall Below Herd Immunity',
      'Only 82% of kindergartners in Gaines County have had both shots',
    ],
    [
      'Kennedy Sends Mixed Signals on Vaccine',
      'Health Secretary Robert F. Kennedy Jr. said the vaccine',
    ],
    ['Why the Virus Spreads So Quickly', 'One infected person can pass measles to 18 others'],
    [
      'Planet Orbits in Habitable Zone 124 Light-Years Away',
      'K2-18b is 8.6 times as massive as Earth',
    ],
    ['More Observing Time Needed', 'Madhusudhan hopes to secure 24 more hours'],
    ['Police Arrest Three in Bank Robbery', 'Detectives tracked the getaway car to a garage'],
    ['Stolen Cash Still Missing', 'About £240,000 has not been found'],
    ['Tesla Profit Slides 37% as Price War Bites', 'Tesla’s net income dropped to $1.4 billion'],
    ['Robotaxi Rollout Expands to Eight Metro Areas', 'The company aims to run robotaxis'],
    ['Prosecutors Had Sought Death Penalty', 'Prosecutors said Yoon had shown no remorse'],
    ['Supporters and Critics Rally Outside Court', 'Thousands of supporters waved flags'],
    [
      'OpenAI Unveils GPT-6 With “Long Memory” Feature',
      'OpenAI said the model remembers earlier conversations',
    ],
    ['Privacy Groups Raise Alarm', 'The Electronic Frontier Foundation warned that the feature'],
    ['Altman Defends Opt-Out Design', 'Chief executive Sam Altman wrote on X'],
    ['Rivals Race to Match Feature', 'Google, Anthropic and Meta are testing similar systems'],
    [
      'Teachers Walk Out Over Pay and Class Sizes',
      'More than 51,000 teachers in Alberta went on strike',
    ],
    ['Province Offers Parents $150 a Week', 'Premier Danielle Smith announced payments'],
    ['Talks Set to Resume Tuesday', 'Mediators will meet both sides in Edmonton'],
    ['Amazon Deforestation Falls to 11-Year Low', 'Deforestation in the Brazilian Amazon fell 11%'],
    [
      'Forest Fires Offset Gains',
      'Despite the drop in clearing, fires destroyed 4.4 million hectares',
    ],
    ['Lula Takes Credit Ahead of Summit', 'Lula said the figures showed'],
    [
      'Marina Silva Warns Against Complacency',
      'Environment Minister Marina Silva said the next target',
    ],
    [
      'Farm Lobby Pushes to Scrap Soy Moratorium',
      'Following pressure from growers, the agency suspended the moratorium',
    ],
    [
      'Fed Holds Rates Steady for Third Straight Meeting',
      'The Federal Reserve left its benchmark rate unchanged',
    ],
    ['Ruling Divides Appeals Court', 'Judge Amy Berman Jackson wrote that the order was lawful'],
    ['Senate Passes Stopgap Bill to End 43-Day Shutdown', 'Senators voted 60-40 late on Monday'],
    ['Beijing Watches Closely as Defense Budget Grows', 'China urged Japan to reflect deeply'],
    ['Turnout Recovers Despite Heavy Snow', 'Some 56% of voters cast a ballot'],
    [
      'Hostages and Prisoners to Be Freed Within 72 Hours',
      'Hamas is to release all 20 living hostages',
    ],
    ['Refugee Numbers Double in a Year', 'Under the new rules, families may apply together'],
    ['Winter Fuel Payment Cut Reversed', 'This week’s announcement reverses a policy'],
    ['Pope Appeals for Peace in Holy Land', 'Pope Leo XIV said that weapons must fall silent'],
    ['Mayor Defends Police Response to Protests', 'Mr. Mamdani said he had full confidence'],
    [
      'NASA Delays Artemis II Moon Mission to April 2026',
      'NASA said on Thursday that it needed more time',
    ],
    ['Seoul Seeks Wider Access for K-Dramas', 'South Korean officials raised the issue'],
    ['Coalition Talks Collapse', 'When talks resumed, nobody came'],
    ['Researchers Question Method', 'If the result holds, it would be a first'],
  ] as const) {
    it(`parts "${heading}" from "${text}"`, () => {
      expect(splitHeading(`${heading} ${text}`, {isExpected: true})).to.deep.equal({
        heading,
        text,
        guess: heading,
      });
    });
  }

  for (const line of [
    'President Lee Jae Myung said on Tuesday that he would visit Japan in March[1].',
    'The White House and Congress agreed on a budget late on Friday[2].',
    'The United States and the European Union reached a trade deal on July 27[2].',
    'European Union foreign ministers met in Brussels on Monday[1].',
    'North Korean leader Kim Jong Un and Russian President Vladimir Putin exchanged letters[1].',
    'Israeli Prime Minister Benjamin Netanyahu rejected the plan[3].',
    'Saudi Crown Prince Mohammed bin Salman welcomed the decision[1].',
    'Deputy Prime Minister Angela Rayner resigned on Friday over unpaid tax[1].',
    'Apple, Google and Microsoft declined to comment[1].',
    'Lee and Xi met for 90 minutes at the Great Hall of the People[4].',
    'On Jan. 6, President Xi Jinping received Lee in Beijing[1].',
    'On Tuesday, President Donald Trump threatened to double tariffs[2].',
    'In January 2024, New York City Mayor Eric Adams announced the plan[1].',
    'U.S. Secretary of State Marco Rubio met Chinese Foreign Minister Wang Yi in Kuala Lumpur[1].',
    'Mr. Trump and Mr. Xi last met in Busan in October[1].',
    'Fourteen people were killed when a bus plunged into a ravine[1].',
    'A four‑day state visit by President Lee ended on Wednesday[4].',
    'It was the first visit in nine years[4].',
    '“We will not give up,” Zelenskyy said in a video address[1].',
    'iPhone sales fell for a third quarter in a row[1].',
    'Manchester City beat Arsenal 3-1 at the Etihad Stadium[1].',
    'Markets fell.',
    'Lee',
    'the whole line is in lower case and stays text',
    'ALL CAPITALS AND NO SENTENCE AT ALL',
    '中国和韩国同意继续磋商。',
    '시진핑 주석은 이재명 대통령과 회담했다.',
    '',
    ' ',
  ]) {
    it(`leaves "${line}" as it is`, () => {
      expect(splitHeading(line)).to.deep.equal({heading: '', text: line, guess: ''});
    });
  }

  it('reports a line that starts as a heading does, but whose heading is not found', () => {
    const words =
      'Ministers Agree to Cut Fees for Young Drivers and Old Trucks and Ferries by Half Before Winter';
    const line = `${words} Officials said so.`;
    expect(splitHeading(line)).to.deep.equal({
      heading: '',
      text: line,
      guess: `${words} Officials`,
    });
  });

  it('asks for a stronger sign where most lines of the story have no heading', () => {
    const line = 'Talks Set to Resume Tuesday Mediators will meet both sides in Edmonton[3].';
    expect(splitHeading(line).heading).to.equal('');
    expect(splitHeading(line, {isExpected: true}).heading).to.equal('Talks Set to Resume Tuesday');
  });

  it('swallows no section where one heading is sure and every other line may have one', () => {
    const story = [
      ['Rovers Win Cup Final in 94th Minute', 'Captain Tunde Adeyemi‑Clarke rose above two men.'],
      ['Parliament Votes to Hold Referendum', 'King Aldric IV is due to sign the bill on Friday.'],
      ['Data Show Reverse Thrust', 'USGS‑style “beach ball” diagrams point to a shallow fault.'],
      ['Investors Back Pay Package', 'Elon Musk urged them to vote.'],
    ] as const;
    const {sections = []} = readStory(story);
    expect(sections.map(({heading, text}) => [heading, text])).to.deep.equal(story);
  });

  it('loses and adds nothing, and chooses 3 to 12 words, for any line', () => {
    const words = fc.constantFrom(
      'President',
      'Lee',
      'Xi',
      'The',
      'the',
      'of',
      'and',
      'On',
      'Jan.',
      '3,',
      'Talks',
      'Visit',
      'Marks',
      'said',
      'told',
      'U.S.',
      '$3.2B',
      '“We',
      '–',
      '',
      '[1].',
      'Seoul’s',
      'A\u00a0B',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, {maxLength: 30}).map(parts => parts.join(' ')),
        ),
        fc.boolean(),
        (line, isExpected) => {
          const {heading, text, guess} = splitHeading(line, {isExpected});
          expect(heading ? `${heading} ${text}` : text).to.equal(line);
          expect(line.startsWith(guess) && guess.startsWith(heading)).to.equal(true);
          if (heading) expect(heading.split(' ').length).to.be.within(3, 12);
        },
      ),
      {seed: 20260106, numRuns: 3000},
    );
  });

  for (const {title, stories, mostWrong} of [
    {
      title: '97 of 100 lines that were written before its rules',
      stories: HELD_OUT_STORIES,
      mostWrong: 3,
    },
    {title: '23 of 24 lines that begin with names', stories: LATER_STORIES, mostWrong: 1},
    {
      title: '22 of 24 lines that its rules for names were not made for',
      stories: LATEST_STORIES,
      mostWrong: 2,
    },
    {
      title: '57 of 60 lines that begin in many ways',
      stories: STORIES_OF_MANY_NAMES,
      mostWrong: 3,
    },
  ]) {
    it(`parts at least ${title}, and swallows no section`, () => {
      const wrong = stories.flatMap(story => {
        const {sections = []} = readStory(story);
        expect(sections).to.have.length(story.length);
        const found = new Set(sections.map(({heading}) => heading));
        return story.filter(([heading]) => !found.has(heading)).map(line => line.join(' | '));
      });
      expect(wrong.length, wrong.join('\n')).to.be.at.most(mostWrong);
    });
  }

  it('leaves at least 34 of 35 paragraphs alone that were written before its rules and start with names', () => {
    const wrong = HELD_OUT_PARAGRAPHS.map(line => splitHeading(line)).filter(
      ({heading}) => heading,
    );
    expect(HELD_OUT_PARAGRAPHS).to.have.length(35);
    expect(
      wrong.length,
      wrong.map(({heading, text}) => `${heading} | ${text}`).join('\n'),
    ).to.be.at.most(1);
  });
});

function readStory(story: readonly (readonly [heading: string, text: string])[]): StoryDraft {
  const lines = story.map(line => line.join(' '));
  return draftFromText(['Headline', ...lines].join('\n'), {splitHeadings}).draft;
}
