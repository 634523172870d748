/**
 * Stories that were written before the rules of `splitHeading`, so that what they measure is not
 * what they taught: 87 of the 100 lines came out right when they were first tried. Invented in the
 * manner of news summaries; `[heading, text]` for each line.
 */
export const HELD_OUT_STORIES: readonly (readonly [heading: string, text: string])[][] = [
  [
    [
      'Fed Holds Rates Steady for Third Straight Meeting',
      'The Federal Reserve left its benchmark rate at 4.25% to 4.5% on Wednesday, citing uncertainty over tariffs[1]. Chair Jerome Powell said the bank was in no hurry to move[2].',
    ],
    [
      'Powell Warns of Tariff-Driven Inflation',
      'Powell told reporters that tariffs could push prices up through the summer[1]. Two governors dissented, the first double dissent since 1993[3].',
    ],
    [
      'Markets Shrug Off Decision as Traders Eye September',
      'Stocks closed little changed after the announcement[2]. Traders now see a 62% chance of a cut in September[3].',
    ],
    [
      'Trump Renews Pressure on Central Bank',
      'President Donald Trump called the decision “very dumb” and repeated his demand for lower rates[1]. The White House later said he had no plan to fire Powell[2].',
    ],
  ],
  [
    [
      'Magnitude 7.1 Quake Flattens Villages in Western Nepal',
      'A powerful earthquake struck western Nepal before dawn on Friday, killing at least 132 people[1]. The tremor was felt as far away as New Delhi[2].',
    ],
    [
      'Rescuers Struggle to Reach Remote Districts',
      'Landslides blocked the main road into Jajarkot, and helicopters could not fly until midday[1]. Soldiers dug through rubble with their hands[3].',
    ],
    [
      'International Aid Begins to Arrive',
      'India sent a C-130 transport aircraft with tents and medicine[2]. China and the United States pledged a combined $12 million[4].',
    ],
    [
      'Survivors Face Cold Nights Without Shelter',
      'Thousands of families spent a second night in the open as temperatures fell below freezing[3]. “We have nothing left,” said Bimala Thapa, 41, who lost her home[4].',
    ],
    [
      'Scientists Warn of Further Aftershocks',
      'Seismologists recorded more than 150 aftershocks by Sunday evening[1].',
    ],
  ],
  [
    [
      'Judge Orders Google to Share Search Data With Rivals',
      'U.S. District Judge Amit Mehta ruled on Tuesday that Google must share certain search data with competitors[1]. He stopped short of ordering a sale of Chrome[1][2].',
    ],
    [
      'Chrome Stays, Exclusive Contracts Go',
      'Mehta rejected the Justice Department’s request for a breakup, calling it “overreach”[2]. Exclusive default deals will be banned for six years[3].',
    ],
    [
      'Apple and Mozilla Breathe Sigh of Relief',
      'Apple receives an estimated $20 billion a year from Google for default placement[3]. Mozilla said the ruling spared it from “existential” losses[4].',
    ],
    [
      'Alphabet Shares Jump 8% After Ruling',
      'Alphabet shares rose 8.1% in late trading, adding about $200 billion in value[1].',
    ],
    [
      'What Comes Next in the Appeals Process',
      'Google said it would appeal the liability finding, a step that could take years[2]. Both parties must submit a revised judgment by Sept. 10[4].',
    ],
  ],
  [
    [
      'Late Goal Sends Morocco to First World Cup Final',
      'Achraf Hakimi scored in the 93rd minute as Morocco beat Portugal 2-1 on Saturday[1]. It is the first African team to reach the final[1][2].',
    ],
    [
      'Ronaldo Leaves Pitch in Tears',
      'Cristiano Ronaldo, 41, walked straight down the tunnel after the whistle[2]. He later confirmed it was his last international match[3].',
    ],
    [
      'Celebrations Erupt From Casablanca to Paris',
      'Fans poured into the streets of Casablanca minutes after the final whistle[1]. Paris police deployed 3,000 officers along the Champs-Élysées[4].',
    ],
    [
      'Morocco to Face Spain or Brazil',
      'Morocco will play the winner of Sunday’s match between Spain and Brazil[3].',
    ],
  ],
  [
    [
      'New Malaria Vaccine Cuts Child Deaths by 13%',
      'Researchers found that the RTS,S vaccine reduced deaths among eligible children by 13% over four years[1]. The study covered 158,000 children in Ghana, Kenya and Malawi[1][2].',
    ],
    [
      'WHO Urges Wider Rollout Across Africa',
      'The World Health Organization said on Monday that 20 countries had now introduced the shots[2]. WHO Director-General Tedros Adhanom Ghebreyesus called the data “a turning point”[3].',
    ],
    [
      'Funding Gap Threatens Progress',
      'Gavi, the vaccine alliance, needs $9 billion by 2030 but has raised less than half[2]. The United States ended its support in June[4].',
    ],
    [
      'Second-Generation R21 Vaccine Offers Cheaper Option',
      'Oxford University and the Serum Institute of India produce R21 for under $4 a dose[3].',
    ],
    [
      'Side Effects Remain Rare and Mild',
      'Fewer than 1% of children had a fever that needed treatment[1].',
    ],
  ],
  [
    [
      'City Council Approves $3.2B Transit Expansion',
      'Council members voted 9-4 late Tuesday to extend the light rail line to the airport[1]. Construction is due to start in 2027[2].',
    ],
    [
      'Property Owners to Foot a Third of the Bill',
      'A new levy of 0.4% on commercial property will raise about $1.1 billion[1]. Small businesses with fewer than 20 employees are exempt[3].',
    ],
    [
      'Critics Question Ridership Forecasts',
      'Councilwoman Dana Ortiz said the forecasts were “built on sand”[2]. An audit in 2023 found that the existing line carried 31% fewer riders than planned[2][3].',
    ],
    [
      'Mayor Calls Vote a Generational Investment',
      'Mayor Teresa Vaughn signed the measure on Wednesday morning[1].',
    ],
  ],
  [
    [
      'Ceasefire Takes Hold in Gaza After Two Years of War',
      'Israeli troops withdrew to agreed lines on Friday as a ceasefire with Hamas took effect[1]. Displaced families began walking north along the coastal road[2].',
    ],
    [
      'Hostages and Prisoners to Be Freed Within 72 Hours',
      'Hamas is to release all 20 living hostages by Monday noon[1]. Israel will free about 1,950 Palestinian prisoners in return[3].',
    ],
    [
      'Trump to Travel to Israel and Egypt',
      'Trump said he would address the Knesset before flying to Sharm el-Sheikh[2]. Egyptian President Abdel Fattah al-Sisi will co-host a summit there[4].',
    ],
    [
      'Aid Agencies Prepare Surge of Supplies',
      'UN officials said 170,000 tonnes of aid were ready to enter the territory[3]. The World Food Programme plans to reopen 145 bakeries[3].',
    ],
    [
      'Unanswered Questions Over Disarmament and Governance',
      'Neither side has agreed on who will govern Gaza or whether Hamas will disarm[4]. Netanyahu told his cabinet that the army would stay “as long as needed”[2].',
    ],
  ],
  [
    [
      '2025 Ranks Among Three Hottest Years on Record',
      'Global temperatures in 2025 averaged 1.47°C above pre-industrial levels, according to Copernicus[1]. Only 2024 and 2023 were warmer[1].',
    ],
    [
      'Oceans Absorb Record Heat',
      'Ocean heat content reached a new high for the ninth year in a row[2]. Marine heatwaves bleached reefs from Florida to Fiji[3].',
    ],
    [
      'Emissions Still Rising Despite Renewable Boom',
      'In 2025, fossil-fuel emissions grew by 1.1% to 38.1 billion tonnes[2]. Solar power overtook coal in the European Union for the first time[4].',
    ],
    [
      'COP30 Ends With No Roadmap for Fossil Fuels',
      'Negotiators in Belém left out any mention of a fossil-fuel phase-out[3]. More than 80 countries had backed a roadmap[3][4].',
    ],
    [
      'Scientists Call for Faster Cuts',
      '“Every fraction of a degree matters,” said Samantha Burgess, deputy director of Copernicus[1].',
    ],
  ],
  [
    [
      'Boeing and Union Reach Tentative Deal to End Strike',
      'Boeing and the machinists’ union agreed on Sunday to a four-year contract with a 24% raise[1]. Workers are to vote on Thursday[1][2].',
    ],
    [
      'Strike Cost Planemaker Over $1B a Month',
      'The seven-week walkout halted production of the 737 MAX, 767 and 777[2]. S&P Global put the cost at more than $1 billion a month[3].',
    ],
    [
      'CEO Ortberg Pledges Culture Reset',
      'CEO Kelly Ortberg said the company had to “reset priorities”[2]. Ortberg took over in August after two crashes and a door-plug blowout[3].',
    ],
    [
      'Airlines Brace for Delivery Delays',
      'Ryanair cut its summer schedule by 5% because of late aircraft[4]. Southwest and Alaska Airlines also lowered their forecasts[4].',
    ],
  ],
  [
    [
      'Supreme Court Weighs Limits on Birthright Citizenship',
      'Justices appeared divided on Thursday over whether a single judge can block a policy nationwide[1]. Solicitor General D. John Sauer argued for the administration[1].',
    ],
    [
      'States Argue Order Violates 14th Amendment',
      'New Jersey Solicitor General Jeremy Feigenbaum told the court that chaos would follow[2]. Twenty-two states have sued[2].',
    ],
    [
      'Ruling Expected by End of June',
      'Legal experts expect a decision by early July[3]. If the court sides with Trump, the order could take effect in 28 states[3].',
    ],
    [
      'How the Case Reached the High Court',
      'On Jan. 20, Trump signed the order within hours of taking office[1]. Federal judges in Maryland, Massachusetts and Washington blocked it within weeks[2].',
    ],
  ],
  [
    [
      'NASA Delays Artemis II Moon Mission to April 2026',
      'NASA said on Thursday that it would not fly astronauts around the Moon before April[1]. Engineers need more time to study the capsule’s heat shield[2].',
    ],
    [
      'Heat Shield Damage Traced to Trapped Gas',
      'Gas trapped inside the shield’s outer layer caused cracks during re-entry in 2022[2].',
    ],
    [
      'China Pushes Ahead With 2030 Landing Goal',
      'China tested its Lanyue lander in August and plans a crewed landing by 2030[3]. Beijing also intends to build a base near the south pole[3].',
    ],
    [
      'Lawmakers Fear Losing Second Space Race',
      'Sen. Ted Cruz said the delay was “a gift to Beijing”[4]. Rep. Zoe Lofgren blamed budget cuts[4].',
    ],
    [
      'SpaceX Starship Remains the Biggest Unknown',
      'SpaceX must first show that Starship can refuel in orbit[1]. After eleven test flights, no ship has yet reached orbit[2].',
    ],
  ],
  [
    [
      'Louvre Thieves Make Off With Crown Jewels in Seven Minutes',
      'Four masked thieves used a truck-mounted lift to enter the Apollo Gallery on Sunday morning[1]. They fled on scooters with eight pieces worth €88 million[1][2].',
    ],
    [
      'Museum Closes as Investigators Comb Scene',
      'Police found the crown of Empress Eugénie, damaged, near the museum[2]. Sixty investigators have been assigned to the case[3].',
    ],
    [
      'Minister Admits Security Failings',
      'Culture Minister Rachida Dati acknowledged that a third of the galleries had no cameras[3]. Dati ordered a review of all national museums[3].',
    ],
    [
      'Experts Fear Jewels Will Be Broken Up',
      'Dutch art detective Arthur Brand warned that the stones could be cut within days[4]. “It is now or never,” he said[4].',
    ],
    [
      'Macron Vows to Recover Stolen Treasures',
      'French President Emmanuel Macron called the theft “an attack on a heritage that we cherish”[2].',
    ],
  ],
  [
    [
      'Japan’s Takaichi Wins Supermajority in Snap Election',
      'Prime Minister Sanae Takaichi led the Liberal Democratic Party to 316 of 465 seats on Sunday[1]. It is the largest majority since the war[1].',
    ],
    [
      'Opposition Merger Fails to Stem Losses',
      'The newly merged opposition lost more than half of its seats[2]. Its two leaders resigned within hours[2].',
    ],
    [
      'Markets Rally on Stimulus Hopes',
      'The Nikkei rose 3.9% to a record high on Monday morning[3]. Analysts expect a cut in the sales tax on food[3].',
    ],
    [
      'Beijing Watches Closely as Defense Budget Grows',
      'China urged Japan to “reflect deeply” on its history[4]. Takaichi wants to raise defense spending to 2% of GDP this year[1].',
    ],
    [
      'Turnout Recovers Despite Heavy Snow',
      'Some 56% of voters cast a ballot, up two points from 2024[2].',
    ],
  ],
  [
    [
      'Wildfires Force 40,000 to Flee Homes in Southern Spain',
      'Firefighters battled 14 blazes across Andalusia on Thursday as temperatures reached 44°C[1]. Two volunteers died near Ronda[1].',
    ],
    [
      'Military Sent In as Winds Shift',
      'Spain deployed 1,400 soldiers and asked the European Union for water-bombing planes[2].',
    ],
    [
      'Railway and Power Lines Knocked Out',
      'Renfe suspended trains between Málaga and Seville[2]. About 90,000 customers lost power[3].',
    ],
    [
      'Sánchez Promises Aid for Affected Towns',
      'Prime Minister Pedro Sánchez visited an evacuation center in Marbella and promised €200 million[3].',
    ],
    [
      'Arson Suspected in at Least Two Fires',
      'Police arrested a 57-year-old man in Jerez on suspicion of arson[1]. Investigators are looking into a second case[1].',
    ],
  ],
  [
    [
      'Novo Nordisk Slashes 9,000 Jobs Amid Weight-Loss Price War',
      'Novo Nordisk said on Wednesday it would cut 11% of its workforce, most of it in Denmark[1]. Shares in the maker of Wegovy have lost half their value this year[1].',
    ],
    [
      'New Chief Executive Moves Fast',
      'Mike Doustdar took over in August after the board ousted his predecessor[2]. He has frozen hiring outside production[2].',
    ],
    [
      'Eli Lilly Pulls Ahead With Zepbound',
      'Lilly sold $3.4 billion of Zepbound in the second quarter[3]. Its pill could reach the market next year[3].',
    ],
    [
      'Danish Economy Feels the Strain',
      'Denmark cut its growth forecast to 1.4% from 3%[4]. Economists blame Novo for most of the change[4].',
    ],
  ],
  [
    [
      'Australia Bans Social Media for Under-16s',
      'A world-first law took effect on Wednesday that bars children under 16 from ten platforms[1]. Companies face fines of up to A$49.5 million[1].',
    ],
    [
      'Platforms Scramble to Verify Ages',
      'Meta began closing accounts a week early[2]. TikTok and Snapchat rely on selfies to estimate age[2].',
    ],
    [
      'Teenagers Find Workarounds Within Hours',
      'Many teenagers told the ABC that they had fooled the checks with makeup or a parent’s face[3].',
    ],
    [
      'Two 15-Year-Olds Take Ban to High Court',
      'Noah Jones and Macy Neyland argue that the law breaches their freedom of communication[4]. A hearing is set for February[4].',
    ],
    [
      'Denmark and Malaysia Plan Similar Laws',
      'Denmark wants to bar under-15s by mid-2026[2]. Malaysia will follow in January[2].',
    ],
  ],
  [
    [
      'India Lands First Crewed Capsule in Bay of Bengal',
      'Three astronauts splashed down off Visakhapatnam at dawn, ending India’s first crewed spaceflight[1]. They had orbited Earth for three days[1].',
    ],
    [
      'Modi Hails “New Era” for Nation',
      'Modi spoke to the crew by satellite phone minutes after landing[1]. “You carried 1.4 billion dreams,” he said[1].',
    ],
    [
      'ISRO Eyes Space Station by 2035',
      'ISRO chairman V. Narayanan said the first module would fly in 2028[2].',
    ],
    [
      'Program Cost a Fraction of Rivals’',
      'Gaganyaan cost about $2.3 billion, a tenth of what NASA spent on Orion[3].',
    ],
  ],
  [
    [
      'Senate Passes Stopgap Bill to End 43-Day Shutdown',
      'Senators voted 60-40 late on Monday to fund the government through Jan. 30[1]. Eight Democrats broke ranks[1].',
    ],
    [
      'Air Travel Slow to Recover',
      'The Federal Aviation Administration kept flight cuts in place at 40 airports[2]. Transportation Secretary Sean Duffy said controllers were returning to work[2].',
    ],
    [
      'Food Aid Restored for 42 Million Americans',
      'States began reloading benefit cards on Thursday[3]. In Ohio, food banks reported lines of three hours[3].',
    ],
    [
      'Health Subsidies Left for Another Day',
      'Senate Majority Leader John Thune promised a vote in December on the expiring subsidies[1]. House Speaker Mike Johnson made no such promise[1].',
    ],
    ['Who Won and Who Lost', 'Polls showed that voters blamed both parties[4].'],
  ],
  [
    [
      'Ebola Outbreak Declared in Congo’s Kasai Province',
      'Health officials in Kinshasa confirmed 28 suspected cases and 15 deaths on Thursday[1]. A 34-year-old pregnant woman was the first known patient[1].',
    ],
    [
      'WHO Sends Experts and Two Tonnes of Supplies',
      'WHO experts landed in Bulape with protective gear and a mobile laboratory[2].',
    ],
    [
      'Stockpile of Vaccine Already in Country',
      'Congo holds 2,000 doses of Ervebo in Kinshasa[2]. Nurses who treated the first patient will be vaccinated first[2].',
    ],
    [
      'Funding Cuts Complicate Response',
      'U.S. aid cuts have closed clinics and slowed testing, doctors said[3]. “We are doing more with less,” said Dr. Jean Kaseya[3].',
    ],
  ],
  [
    [
      'Tariffs Struck Down in 6-3 Ruling',
      'The Supreme Court ruled on Friday that the president cannot impose tariffs under a 1977 emergency law[1]. Chief Justice John Roberts wrote for the majority[1].',
    ],
    [
      'Importers Line Up for Refunds',
      'More than 1,000 companies, among them Costco and Revlon, have already sued for refunds[2]. Up to $150 billion may have to be repaid[2].',
    ],
    [
      'Trump Turns to Other Trade Powers',
      'Hours later, Trump announced a 10% global tariff under Section 122[3]. It can last 150 days without Congress[3].',
    ],
    [
      'Allies React With Relief and Caution',
      'Canadian Prime Minister Mark Carney welcomed the decision but said steel tariffs remained[4]. Brussels asked for “clarity”[4].',
    ],
    [
      'Dissenters Warn of Chaos',
      'Justice Brett Kavanaugh wrote that refunds would be “a mess”[1].',
    ],
  ],
  [
    [
      'Ancient Shipwreck Off Turkey Yields Earliest Known Glass Ingots',
      'Divers have raised 24 cobalt-blue ingots from a ship that sank about 1320 BCE[1]. The wreck lies 45 meters deep off Kumluca[1].',
    ],
    [
      'Cargo Points to Royal Exchange',
      'Copper bars and amphorae suggest a gift between courts[2]. Similar ingots are named in letters found at Amarna[2].',
    ],
    [
      'Looters Had Reached Site First',
      'Archaeologist Hakan Öniz noticed that several crates were missing[1].',
    ],
    [
      'Museum to Open in Antalya by 2028',
      'Turkey will spend $30 million on a museum of underwater finds[2].',
    ],
  ],
  [
    [
      'Bangladesh Sentences Ex-Leader Hasina to Death',
      'A tribunal in Dhaka convicted Sheikh Hasina of crimes against humanity over the 2024 crackdown[1]. Hasina, who lives in exile in India, called the verdict “biased”[1].',
    ],
    [
      'Up to 1,400 Killed in Crackdown, UN Says',
      'UN investigators found that security forces had shot protesters at close range[2].',
    ],
    [
      'India Silent on Extradition',
      'New Delhi said it had “noted” the verdict[3]. Dhaka has asked twice for her return[3].',
    ],
    [
      'Security Tightened Ahead of February Vote',
      'Border guards and army units patrolled the capital on Monday night[4].',
    ],
  ],
];

/** Paragraphs of the same kind that have no heading, and that start with names. */
export const HELD_OUT_PARAGRAPHS: readonly string[] = [
  'President Lee Jae Myung said on Tuesday that he would visit Japan in March[1].',
  'The White House and Congress agreed on a short-term spending bill late on Friday[2].',
  'Prime Minister Narendra Modi and President Vladimir Putin met in New Delhi for annual talks[1].',
  'South Korea and the United States signed a shipbuilding pact worth $150 billion[3].',
  'On Tuesday, President Donald Trump threatened to double tariffs on Canadian steel[2].',
  'In January 2024, New York City Mayor Eric Adams announced the plan to reporters[1].',
  'U.S. Secretary of State Marco Rubio met Chinese Foreign Minister Wang Yi in Kuala Lumpur[1].',
  'The New York Times and The Washington Post reported the talks first[3].',
  'Trump, Putin and Zelenskyy are expected to meet within weeks[1].',
  'United Nations Secretary-General António Guterres urged both sides to hold back[2].',
  'Federal Reserve Bank of New York President John Williams backed the decision[1].',
  'He and Vice President JD Vance argued with the visitor in front of cameras[1].',
  'Bayern Munich and Real Madrid drew 2-2 in the first leg on Tuesday[1].',
  'Dr. Anthony Fauci, Dr. Deborah Birx and Vice President Mike Pence ran the briefings[2].',
  'Former President Jair Bolsonaro began serving his sentence in Brasília[1].',
  'Saudi Crown Prince Mohammed bin Salman welcomed the decision[1].',
  'Scientists at the University of Oxford and Imperial College London developed the test[1].',
  'Hurricane Melissa made landfall near New Hope, Jamaica, with winds of 185 mph[1].',
  '“We will not give up,” Zelenskyy said in a video address[1].',
  'Meanwhile, Microsoft and OpenAI renegotiated their partnership[2].',
  'Secretary of State Marco Rubio and Foreign Minister Sergey Lavrov spoke by phone on Monday[1].',
  'European Central Bank President Christine Lagarde said that rates were “in a good place”[1].',
  'The Bank of England and the Bank of Japan left their rates unchanged[2].',
  'Governor Gavin Newsom and Mayor Karen Bass toured the burned streets[1].',
  'Real Madrid forward Kylian Mbappé and Barcelona winger Lamine Yamal were left out[1].',
  'In South Korea, Samsung Electronics and SK Hynix posted record profits[2].',
  'At the United Nations General Assembly in New York, leaders traded accusations[1].',
  'Apple Chief Executive Tim Cook met Chinese Vice Premier He Lifeng in Beijing[1].',
  'Johnson & Johnson and Pfizer reported earnings on Tuesday[1].',
  'Mr. Kim and Ms. Park declined to comment[1].',
  'Doctors Without Borders and Save the Children suspended operations[2].',
  'Ukrainian President Volodymyr Zelenskyy and NATO Secretary General Mark Rutte met in Kyiv[1].',
  'New Zealand beat South Africa 24-17 at Eden Park[1].',
  'As many as 300 people may be trapped[1].',
  'On Monday and Tuesday, Lee and Xi held talks in Gyeongju[4].',
];

/** Later stories, from which the rules for full names were learned. */
export const LATER_STORIES: typeof HELD_OUT_STORIES = [
  [
    [
      'Late Penalty Sends Rovers Through to Final',
      'Captain Maya Oduya-Lind struck from the spot in the 93rd minute[1]. Rovers had trailed since the 12th minute[2].',
    ],
    [
      'Keeper Hailed After Double Save',
      'Elena Brandt kept out two shots within ten seconds[1]. The Rovers coach called her “the wall of Harlow”[3].',
    ],
    [
      'Referee Faces Questions Over Stoppage Time',
      'UEFA-appointed referee Marek Vondra added nine minutes[2]. Club officials asked for a review[3].',
    ],
    [
      'Fans Fill Streets of Harlow Overnight',
      'Thousands of supporters danced until dawn[1]. Police reported only three arrests[2].',
    ],
    [
      'City Rivals Await in March Final',
      'Harlow City beat Dunmere 2-0 in the other semi-final[2]. The final is set for March 14[1].',
    ],
  ],
  [
    [
      'Jury Finds Former Mayor Guilty of Bribery',
      'Former mayor Tobias Renn took payments worth $412,000, the jury decided on Friday[1]. Renn showed no emotion[2].',
    ],
    [
      'Prosecutors Describe Pattern of Secret Payments',
      'Prosecutor Alina Sorokin told the court that envelopes changed hands in a car park[1].',
    ],
    [
      'Defence Lawyers Announce Appeal',
      '“We will fight this verdict,” said lawyer Jonas Petrie[2]. An appeal must be filed within 30 days[1].',
    ],
    [
      'Judge Sets Sentencing for Early May',
      'Judge Ruth Abernathy ordered Renn to hand in his passport[1][2].',
    ],
    [
      'Council Begins Search for Interim Leader',
      'Eleven councillors met behind closed doors on Saturday[3]. None has declared an interest[3].',
    ],
  ],
  [
    [
      'Telescope Spots Water Vapour on Distant Rocky World',
      'Astronomers using the Orion array detected water vapour around the planet LHS-77b[1]. The signal was seen in four separate nights[1].',
    ],
    [
      'Skeptics Urge Caution Over Star Spots',
      'Dana Whitlock of the Perth Observatory warned that cool spots on the star could mimic the signal[2].',
    ],
    [
      'New Observations Planned for Autumn',
      'ESA will point its Cheops satellite at the star in October[1]. Whitlock and her team are to join[2].',
    ],
    [
      'Funding Gap Threatens Follow-Up Work',
      'The agency has cut its exoplanet budget by 18%[3]. Researchers have asked for a bridge grant[3].',
    ],
  ],
  [
    [
      'Cyclone Mara Makes Landfall Near Port Ellis',
      'Cyclone Mara came ashore at 4 a.m. with winds of 190 km/h[1]. Trees and power lines fell across the coast[1].',
    ],
    [
      'Half a Million Homes Lose Power',
      'Some 510,000 households were without electricity by noon[1]. Crews from three provinces are on their way[2].',
    ],
    [
      'Evacuation Orders Lifted in Two Districts',
      'On Sunday, officials let residents of Carrow and Lindale return[2]. Schools there stay shut until Wednesday[2].',
    ],
    [
      'Dam Operators Open Spillway Gates',
      '12,000 cubic metres of water a second ran through the Benning dam[3]. Engineers said that the wall is sound[3].',
    ],
    [
      'Insurers Expect Record Claims',
      'Mutual North put the damage at $2.3 billion[3]. Its estimate covers homes, cars and farms[3].',
    ],
  ],
  [
    [
      'Chipmaker to Build $9 Billion Plant in Galway',
      'Silica Works announced the factory at a ceremony on Monday[1]. It will employ 3,200 people[1].',
    ],
    [
      'Unions Welcome Jobs but Seek Guarantees',
      'SIPTU general secretary Aoife Brennan asked for written guarantees[2]. Contract work must be the exception, she said[2].',
    ],
    [
      'Residents Fear Strain on Water Supply',
      'In a petition, 4,100 residents asked for a study of the aquifer[3]. Silica Works says that it reuses 92% of its water[1].',
    ],
    [
      'Shares Climb to Record After Announcement',
      'Silica’s stock rose 6.4% in New York[1]. Analysts at Northgate raised their target[2].',
    ],
    [
      'European Rivals Step Up Lobbying in Brussels',
      'Dutch and German firms want the same tax relief[2]. A decision is due in June[3].',
    ],
  ],
];

/** Stories that were looked at only when those rules were done: 21 of the 24 lines were right at first. */
export const LATEST_STORIES: typeof HELD_OUT_STORIES = [
  [
    [
      'Opposition Claims Narrow Win in Coastal Vote',
      'Opposition leader Ines Carvalho-Reyes declared victory shortly after midnight[1]. Her lead stood at 0.8 points[2].',
    ],
    [
      'President Refuses to Concede Before Full Count',
      'Paulo Estevez told supporters that 140,000 ballots were still to be counted[1]. He asked them to stay calm[1].',
    ],
    [
      'Observers Report Few Irregularities',
      'OSCE monitors visited 1,200 polling stations[2]. They noted long queues in the capital[2].',
    ],
    [
      'Currency Slides as Markets Open',
      'The peso fell 3.1% against the dollar[3]. Traders expect days of uncertainty[3].',
    ],
    [
      'Recount Demand Heads to Electoral Court',
      'Lawyers for Estevez filed the request on Tuesday[1]. The court has until Friday to answer[2].',
    ],
  ],
  [
    [
      'Measles Cluster Grows to 61 Cases in Leeds',
      'Sixty-one people have fallen ill since early January[1]. Most of them are children under ten[1].',
    ],
    [
      'Clinics Extend Hours for Catch-Up Jabs',
      'Nurse Priya Nandakumar gave 90 vaccinations in one afternoon[2]. Queues reached around the block[2].',
    ],
    [
      'Parents Blame Confusing Letters',
      '“Nobody told us about a second dose,” said Ken Ashworth, a father of three[2].',
    ],
    [
      'UK Health Agency Tracks Link to Travel',
      'UKHSA scientists traced the first case to a flight from Bucharest[1]. Two other clusters share the strain[3].',
    ],
    [
      'Schools Weigh Exclusion of Unvaccinated Pupils',
      'Head teachers met Leeds council on Thursday[3]. No school has closed so far[3].',
    ],
  ],
  [
    [
      'Lander Touches Down Near Lunar South Pole',
      'Hope-2 settled on the rim of Shackleton crater at 02:14 UTC[1]. Its first pictures came 40 minutes later[1].',
    ],
    [
      'Rover Begins Two-Week Search for Ice',
      'The 34-kilogram rover rolled onto the surface on Sunday[1]. It carries a drill and a spectrometer[2].',
    ],
    [
      'Engineers Worry About Dust on Solar Panels',
      'Kenji Aramaki, the flight director, said that output was down by a fifth[2]. Aramaki hopes that vibrations will shake it off[2].',
    ],
    [
      'Budget Fight Looms Over Next Mission',
      'JAXA asks for ¥48 billion for a sample return[3]. Lawmakers in Tokyo have been cool to the idea[3].',
    ],
  ],
  [
    [
      'Night Trains Return to Baltic Capitals',
      'At 9:40 p.m. on Friday the first sleeper left Riga for Warsaw[1]. All 220 berths were taken[1].',
    ],
    [
      'Ticket Prices Undercut Budget Airlines',
      'Tickets start at €39, half of what a flight costs in summer[2]. Families travel at a discount[2].',
    ],
    [
      'Gauge Break Slows Journey at Border',
      'Lithuanian engineers change the bogies of each coach in 50 minutes[1]. Travellers sleep through it, the operator says[1].',
    ],
    [
      'Rail Baltica Delay Casts Long Shadow',
      'Rail Baltica was to open in 2026 but will not be ready before 2030[3]. Its cost has tripled[3].',
    ],
    [
      'Operators Plan Link to Berlin by December',
      'Deutsche Bahn and LTG signed a letter of intent in Vilnius[2]. A trial run is planned for September[2].',
    ],
  ],
  [
    [
      'Stolen Vermeer Recovered in Antwerp Warehouse',
      'Belgian police found the painting behind a false wall on Wednesday[1]. It had been missing for 31 years[1].',
    ],
    [
      'Three Suspects Held on Smuggling Charges',
      'Three men aged 44 to 67 were arrested in dawn raids[1]. One is a former art dealer, De Standaard reported[2].',
    ],
    [
      'Experts Confirm Authenticity Within Hours',
      'Curator Hanneke van der Molen recognised a repair from 1978[2]. X-rays taken that night settled the matter[2].',
    ],
    [
      'Museum Promises Free Entry for Homecoming',
      'The Mauritshuis plans to show the work from May[3]. Director Bram Oost-Visser called it “a Sunday miracle”[3].',
    ],
    [
      'Reward Claim Sparks Legal Dispute',
      'Private detective Lars Mikkelsen wants the €500,000 that the museum once offered[3]. Museum lawyers have refused to pay[3].',
    ],
  ],
];

/** Stories whose sentences begin in many ways: names of many cultures, titles, acronyms, numbers. */
export const STORIES_OF_MANY_NAMES: typeof HELD_OUT_STORIES = [
  [
    [
      'Council Votes to Keep Night Routes',
      'Hiroko Tanabe, who chairs the transport committee, said the trial had paid for itself by last spring[1]. Tanabe expects two more lines in 2027[1].',
    ],
    [
      'Drivers Ask for Longer Breaks',
      'Union leaders want 45 minutes of rest on every shift that ends after 3 a.m.[2]. The operator offered 30[2].',
    ],
    [
      'Taxi Firms Warn of Lost Income',
      'Kansai Taxi, the largest operator in the region, put its losses at 12 percent[3].',
    ],
    [
      'Students and Nurses Ride Most',
      'Osaka Metro counted 1.4 million night trips in 2025, four in ten of them by people under 25[1].',
    ],
    [
      'Trial Began With Four Lines',
      'In March 2024 the city opened four lines between Namba and Umeda[2].',
    ],
  ],
  [
    [
      'Judge Blocks Lease of Atewa Hills',
      'Justice Efua Mensah‑Boateng ruled on Monday that the ministry had heard no one who lives there[1]. Mensah‑Boateng gave it 60 days to start again[1].',
    ],
    [
      'Mining Company Plans Appeal',
      'Akyem Bauxite called the ruling a misreading of the law and will take the case to Accra[2].',
    ],
    [
      'Villagers Celebrate Outside Court',
      'Kwame Asante walked 30 kilometres to hear the judgment and wept when it was read[3]. “Our water is safe tonight,” Asante said[3].',
    ],
    [
      'Ministry Reviews 14 Other Leases',
      'Officials at the lands ministry said that fourteen similar leases would be checked by June[2].',
    ],
    [
      'Bird Survey Finds Rare Parrots',
      'BirdWatch Ghana recorded 41 grey parrots in the reserve last year, twice as many as in 2019[4].',
    ],
  ],
  [
    [
      'First Cars Climb Hill at Dawn',
      'João Pedro Vasconcelos drove the first tram up to Graça at 5:40 a.m. on Thursday[1]. He was applauded at every stop[1].',
    ],
    [
      'Repairs Cost Twice as Planned',
      '€18.6 million has been spent on the slope, against a first estimate of nine million[2].',
    ],
    [
      'Residents Still Wait for Homes',
      'Thirty‑one families live in hotels because their houses are not safe[3].',
    ],
    [
      'Engineers Blame Blocked Drain',
      '“A pipe the width of a hand did this,” said Teresa Quintela, the city’s chief engineer[2].',
    ],
    [
      'Tourists Return in Smaller Numbers',
      'Shops along the line report a third fewer visitors than before the slide in 2024[3].',
    ],
  ],
  [
    [
      'New Rice Survives Brackish Fields',
      'Researchers at Cairo University grew the variety for three seasons on land that had been given up[1].',
    ],
    [
      'Yields Beat Forecast by a Fifth',
      'Dr. Samira el‑Gohary reported 7.1 tonnes per hectare, a fifth more than her team had hoped for[1]. El‑Gohary warned that the seed is still scarce[1].',
    ],
    [
      'Seed Prices Worry Smallholders',
      'Mahmoud Abdel Nour, who farms two hectares near Rosetta, paid three times the usual price[2].',
    ],
    [
      'Government Promises Subsidies',
      'Agriculture Minister Hany Sweilam told parliament that half of the cost would be covered[3].',
    ],
    [
      'Sea Level Drives Salt Inland',
      'Since 1990 the sea at Alexandria has risen by 11 centimetres[4].',
    ],
  ],
  [
    [
      'Veltrix Closes Plants in Two Countries',
      'Veltrix will shut its factories in Graz and Eindhoven by the end of the year[1].',
    ],
    [
      'Unions Call for Talks With Owner',
      'IG Metall and FNV demanded a meeting with the American fund that owns most shares[2].',
    ],
    ['Shares Rise on Savings Plan', 'Investors sent the stock up 6 percent in early trade[3].'],
    [
      'Chief Executive Forgoes Bonus',
      'Margarethe Lindhoff, who has run the group since 2021, said that she would take no bonus for two years[1]. Lindhoff earned €4.2 million in 2025[3].',
    ],
    [
      'Austria Offers Retraining Fund',
      'Austrian officials said that €40 million was ready for courses and wages[2].',
    ],
  ],
  [
    [
      'Outsider Skates to Gold',
      'Zhao Ruolan, 19, won the women’s final by two hundredths of a second[1]. Zhao had never reached a podium before[1].',
    ],
    [
      'Favourite Falls on Last Bend',
      'Dutch champion Femke van der Heijden lost an edge with 40 metres to go[2].',
    ],
    [
      'Coaches Praise New Ice Machine',
      'Ice technicians kept the surface at minus 7 degrees throughout the evening[3].',
    ],
    [
      'Tickets Sold Out in Nine Minutes',
      'All 12,000 seats were gone nine minutes after sales opened in November[3].',
    ],
    ['Next Cup Moves to Montreal', 'Montreal hosts the next round from February 12 to 14[1].'],
  ],
  [
    [
      'Span Gives Way During Rush Hour',
      'A 60‑metre span of the Periyar bridge fell at 8:15 a.m. on Wednesday[1].',
    ],
    [
      'Divers Search River for Missing Bus',
      'Navy divers found the bus under eleven metres of water in the afternoon[2].',
    ],
    [
      'State Suspends Two Inspectors',
      'Chief Minister Pinarayi Varma suspended two inspectors who had signed a report in May[3]. Varma spoke of “criminal neglect”[3].',
    ],
    [
      'Contractor Denies Using Poor Steel',
      'Lakshmi Constructions said in a statement that every beam had been tested[3].',
    ],
    [
      'Survivors Describe Sudden Drop',
      'Anjali Menon was on the third row of the bus when the road disappeared[2]. “There was no sound,” Menon said[2].',
    ],
  ],
  [
    [
      'Jury Honours Story of Two Sisters',
      'Ngozi Adaeze Okonkwo received the €100,000 award for her third novel on Tuesday night[1]. Okonkwo dedicated it to her mother[1].',
    ],
    [
      'Translators Share in Prize Money',
      'Under the rules, a quarter of the sum goes to translators when a book was not written in English[2].',
    ],
    [
      'Publisher Orders Sixth Printing',
      'Blackthorn Press ordered 80,000 more copies within an hour[3].',
    ],
    [
      'Critics Split Over Ending',
      'Fiona MacAllister wrote in the Irish Courier that the last chapter “asks too much”[4].',
    ],
    ['Author Plans Return to Lagos', 'Her next book will be set in Lagos, where she grew up[1].'],
  ],
  [
    [
      'Emergency Rooms Reopen After Six Days',
      'St. Bride’s, the largest of the five hospitals, took ambulances again from Sunday noon[1].',
    ],
    [
      'Attackers Demand Payment in Crypto',
      'Hackers who call themselves Grey Heron asked for $9 million[2].',
    ],
    ['Patients Wait for Test Results', 'Some 23,000 laboratory reports have not been sent[1].'],
    [
      'Agency Traces Break-In to Old Password',
      'CISA investigators found that the password of a former employee had been used[3].',
    ],
    [
      'Senators Call for Security Rules',
      'Sen. Maria Cantrell and Rep. Joe Dunning want hospitals to report attacks within a day[4]. Cantrell will present a bill in May[4].',
    ],
  ],
  [
    [
      'Summer Melt Breaks Records',
      'Glaciologists measured a loss of 4.2 metres on the tongue of the Yanamarey glacier[1].',
    ],
    [
      'Lake Below Ice Keeps Growing',
      'Lake Querococha has grown by nine hectares since 2020, according to satellite pictures[2].',
    ],
    [
      'Mayor Orders Sirens for Valley',
      'Mayor Wilfredo Huamán ordered three sirens and a warning centre for the valley[3]. Huamán expects both by August[3].',
    ],
    [
      'Farmers Fear Dry Decades',
      'Quechua communities along the river depend on meltwater for half of the year[3].',
    ],
    [
      'Scientists Urge Monitoring',
      'Prof. Ulrike Sandgruber of the University of Innsbruck called the gap in data “a scandal”[1].',
    ],
  ],
  [
    [
      'Storm Drives Ship Onto Rocks',
      'The Liberian‑flagged Amber Dawn lost power 14 miles off Ouessant on Friday evening[1].',
    ],
    [
      'Crew of 22 Rescued by Helicopter',
      'French Navy helicopters lifted all 22 sailors from the deck within two hours[1].',
    ],
    [
      'Slick Reaches Oyster Beds',
      'Yann Le Goff found oil on his oyster beds near Brest on Saturday morning[2]. Le Goff fears for two harvests[2].',
    ],
    ['Insurers Estimate Damage', 'Lloyd’s of London expects claims of up to €300 million[3].'],
    [
      'Greens Demand Ban on Old Tankers',
      'MEPs from four parties asked the Commission to ban ships of more than 20 years[4].',
    ],
  ],
  [
    [
      'Trial Covers 2,000 Employees',
      'Two thousand employees of the city will work 32 hours for the same pay until December[1].',
    ],
    [
      'Mayor Hopes to Keep Young Staff',
      'Oh Min‑seok, the city’s mayor, said that one in five new officials had left within three years[1]. Oh called the trial “overdue”[1].',
    ],
    [
      'Business Lobby Doubts Benefits',
      'The Korea Enterprises Federation said that small firms could not follow[2].',
    ],
    [
      'Clinics to Stay Open on Fridays',
      'Health centres and licence offices will open on Fridays with half of their staff[2].',
    ],
    [
      'Result to Be Published in Spring',
      'Sociologist Baek Hye‑jin of Yonsei University will follow 400 families[3].',
    ],
  ],
];
