// What a newcomer meets in the workshop: its guide first, and the code of each story with its data.
const GUIDE = 'guide-getting-started--docs';

/** The workshop opens on its first entry where an address names none. */
export function faultsOfFirst({id}) {
  return id === GUIDE ? [] : [`it opens on ${id}, not on ${GUIDE}`];
}

/** Presses each “Show code” of a page of documentation, and reads what all of them show. */
export async function lookAtCode(page) {
  const buttons = await page.$$('button::-p-text(Show code)');
  for (const button of buttons) await button.evaluate(each => each.click());
  await page.waitForFunction(isShown, {}, buttons.length);
  const codes = await page.$$eval('pre.prismjs', all => all.map(({textContent}) => textContent));
  const withData = codes.filter(code => /<script type="application\/json">\s*\{\s*"/.test(code));
  return [
    withData.length ? '' : `none of ${codes.length} codes has the data of its story`,
    codes.some(code => code.includes('[object Object]')) ? 'a code has [object Object]' : '',
  ].filter(Boolean);
}

function isShown(count) {
  const codes = [...document.querySelectorAll('pre.prismjs')];
  return (
    count > 0 && codes.filter(({textContent}) => /<story-card/.test(textContent)).length >= count
  );
}
