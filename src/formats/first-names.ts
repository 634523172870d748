/** Frequent in news, and not ending as `Elena`, `Paulo` and `Kenji` do. */
const FIRST_NAMES = new Set(
  (
    'Adam Alan Alex Alexander Ali Alice Amy Andrew Angel Ann Anne Anthony Ben Benjamin Bill Bob ' +
    'Brian Carlos Carol Caroline Catherine Charles Chris Christian Christine Claire Claudia ' +
    'Daniel David Dennis Donald Edward Elizabeth Elon Emily Emma Eric Erik Frank Gabriel Gary George ' +
    'Hannah Hans Hassan Helen Henry Ian Ines Isabel Ivan Jack James Jan Jane Jason Javier Jean ' +
    'Jennifer Jim Joe Johan John Jonas Jonathan Joseph Juan Julia Julie Karen Kate Keith Ken ' +
    'Kevin Kim Lars Laura Lee Lucy Luis Lukas Marc Marcus Marek Maria Marie Mark Martin Mary ' +
    'Matthew Maya Michael Michel Mike Mohammed Nancy Nicolas Nicole Omar Oscar Patrick Paul ' +
    'Peter Philip Rachel Rebecca Richard Robert Ruth Ryan Sam Samuel Sarah Scott Simon Sofia ' +
    'Stefan Stephen Steve Susan Thomas Tim Tobias Tom Tony Victor Victoria William Yusuf'
  ).split(' '),
);
const USUAL_ENDING = /^(?!.*ia$)\p{Lu}\p{Ll}{2,}[aoi]$/u;
/** Places and things with that ending, which begin sentences, too. */
const NO_FIRST_NAMES = new Set(
  (
    'China Korea America Africa Canada Gaza Cuba Kenya Ghana Chicago Mexico Tokyo Cairo Tesla Toyota ' +
    'Data Media Agenda Drama Area Extra Idea Quota Photo Video Euro Taxi Radio Casino Studio'
  ).split(' '),
);

/** Whether a capitalised word may be the first name of a person; a guess, for headings alone. */
export function mayBeFirstName(word: string): boolean {
  return FIRST_NAMES.has(word) || (USUAL_ENDING.test(word) && !NO_FIRST_NAMES.has(word));
}
