import {expect} from '@open-wc/testing';
import {draftFromJson} from '../../src/formats/json.js';

describe('draftFromJson', () => {
  it('gives the object as it is, known fields or not', () => {
    expect(
      draftFromJson('{"headline": "Lee Returns", "x-desk": 7, "sections": "none"}'),
    ).to.deep.equal({draft: {headline: 'Lee Returns', 'x-desk': 7, sections: 'none'}, issues: []});
  });

  it('reads past a byte order mark', () => {
    expect(draftFromJson('\uFEFF{"headline": "Lee Returns"}').draft).to.deep.equal({
      headline: 'Lee Returns',
    });
  });

  for (const text of [
    'null',
    '7',
    '"Lee Returns"',
    'true',
    '[]',
    '[{"headline": "Lee Returns"}]',
  ]) {
    it(`gives an empty draft and says so for ${text}`, () => {
      const {draft, issues} = draftFromJson(text);
      expect(draft).to.deep.equal({});
      expect(issues.map(({code, path}) => [code, path])).to.deep.equal([['field-invalid', '']]);
    });
  }

  for (const text of [
    '',
    ' ',
    '{',
    '{"headline": "Lee',
    'Lee Returns',
    '{headline: 1}',
    "{'headline': 1}",
    '{"headline": 1,}',
    '<!doctype html>',
  ]) {
    it(`throws a SyntaxError for "${text}"`, () => {
      expect(() => draftFromJson(text)).to.throw(SyntaxError);
    });
  }

  it('gives __proto__ as a field of its own and changes no prototype', () => {
    const {draft} = draftFromJson('{"__proto__": {"headline": "Lee Returns"}}');
    expect(draft.headline).to.equal(undefined);
    expect('headline' in {}).to.equal(false);
  });
});
