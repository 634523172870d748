import {expect} from '@open-wc/testing';
import {StoryError} from '../../src/load/story-error.js';
import {refuseNoStory, toStoryError} from '../../src/page/no-story.js';

describe('refuseNoStory', () => {
  it('names the address and the first flaw of {"timeline": 7} from /story.json', () => {
    expect(() => refuseNoStory({timeline: 7} as never, '/story.json')).to.throw(
      StoryError,
      'What came from /story.json is not a story: it has no headline and no parts. See timeline (field-invalid).',
    );
  });

  it('names the page where there is no address', () => {
    expect(() => refuseNoStory({}, '')).to.throw('What came from the page is not a story');
  });

  it('lets a story pass that has a timeline alone', () => {
    expect(refuseNoStory({timeline: [{text: 'Lee landed.'}]}, '')).to.equal(undefined);
  });
});

describe('toStoryError', () => {
  it('keeps an error of ours', () => {
    const error = new StoryError('http', 'Status 404.', {status: 404});
    expect(toStoryError(error)).to.equal(error);
  });

  it('puts what a reader throws into a sentence', () => {
    const error = toStoryError(new TypeError('x is not iterable'));
    expect([error.code, error.message]).to.deep.equal([
      'not-a-story',
      'The story could not be read: TypeError: x is not iterable',
    ]);
  });
});
