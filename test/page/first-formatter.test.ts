import {expect} from '@open-wc/testing';
import {makeFirstFormatter} from '../../src/page/first-formatter.js';

describe('the first formatter of dates', () => {
  it('is made once for three elements, after what the browser is doing now', async () => {
    const {DateTimeFormat} = Intl;
    let formatters = 0;
    Intl.DateTimeFormat = Object.assign(() => void formatters++, DateTimeFormat);
    try {
      for (let element = 0; element < 3; element++) makeFirstFormatter();
      expect(formatters).to.equal(0);
      await new Promise(resolve => setTimeout(resolve));
      expect(formatters).to.equal(1);
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });
});
