// A story that needs many sheets of paper: more sections, events and sources than a screen draws at
// once, with every kind of thing that paper can lose.

const SECTIONS = 24;
const EVENTS = 60;
const SOURCES = 24;
const PUBLISHERS = ['Tarawi Post', 'Nordic Wire', 'GeoLetters', 'Harbor Watch'];
const STRANDS = ['Rescue', 'Aid', 'Science'];
const NAMES = ['harbour', 'station', 'hospital', 'reservoir', 'airfield', 'school', 'market'];

const upTo = count => Array.from({length: count}, (_, index) => index + 1);
const two = number => String(number).padStart(2, '0');

/** A run of words that no other paragraph has, about six lines long. */
function report(number) {
  const name = NAMES[number % NAMES.length];
  return (
    `The ${name} of district ${number} was without power for ${number + 3} hours, ` +
    `said its keeper, who counted ${number * 7} people at the gate by ${name} clock. ` +
    `Engineers from the provincial office reached it on foot along the railway, ` +
    `carrying a pump of ${number} kilowatts and the keys to a cellar that nobody had opened since the flood`
  );
}

/** The sources that something cites: mostly two, and five for every eighth. */
function markers(number) {
  const first = (number % SOURCES) + 1;
  const count = number % 8 ? 2 : 5;
  const cited = upTo(count).map(step => ((first + step * 2) % SOURCES) + 1);
  return cited.map(each => `[${each}]`).join('');
}

const section = number => ({
  id: `district-${number}`,
  heading: `District ${number} waits for the ${NAMES[number % NAMES.length]} to open`,
  text: `${report(number)}${markers(number)}.\n\nNobody in district ${number} was hurt${markers(number + 1)}.`,
});

const event = number => ({
  date: `20${two(10 + Math.floor(number / 6))}-${two((number % 12) + 1)}-${two((number % 27) + 1)}`,
  heading: `Convoy ${number} arrives`,
  text: `Convoy ${number} brings ${number * 12} blankets over the pass${markers(number)}.`,
  group: STRANDS[number % STRANDS.length],
  url: number % 10 ? undefined : `https://convoys.example/log/convoy-${number}`,
});

const source = number => ({
  id: String(number),
  publisher: PUBLISHERS[number % PUBLISHERS.length],
  title: `Report ${number} on the roads of the province`,
  summary: `What the keepers of road ${number} wrote down in the first week.`,
  url: `https://roads.example/${number}/a-long-address-that-takes-more-than-one-line-of-a-narrow-column/${number}`,
  archiveUrl: number % 3 ? undefined : `https://archive.example/roads/${number}`,
  published: `2026-01-${two(number)}`,
});

export const largeStory = {
  headline: 'After the flood, twenty-four districts wait for the roads to open',
  lang: 'en',
  summary: 'Every district has a keeper, and every keeper a list[1][2].',
  sections: upTo(SECTIONS).map(section),
  timeline: upTo(EVENTS).map(event),
  sources: upTo(SOURCES).map(source),
  corrections: [
    {date: '2026-01-09', text: 'An earlier version named the wrong pass.', target: 'district-3'},
  ],
};
