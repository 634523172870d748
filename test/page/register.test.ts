import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {StoryCard} from '../../src/elements/story-card.js';

/** What is said in the console meanwhile. */
function warningsOf(act: () => void): string[] {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (...parts) => void warnings.push(parts.join(' '));
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

describe('a class of ours', () => {
  it('is registered under another tag too', () => {
    StoryCard.define('acme-story-card');
    expect(document.createElement('acme-story-card')).to.be.instanceOf(StoryCard);
    expect(document.createElement('acme-story-card').constructor).not.to.equal(StoryCard);
  });

  it('may be registered again under the same tag, and says nothing', () => {
    const warnings = warningsOf(() => StoryCard.define());
    expect(warnings).to.deep.equal([]);
    expect(customElements.get('story-card')).to.equal(StoryCard);
  });

  it('gives way to the first of two versions, and warns once', () => {
    class Newer extends StoryCard {
      static override readonly version = '9.9.9';
    }
    const warnings = warningsOf(() => {
      Newer.define('story-card');
      Newer.define('acme-story-card');
    });
    expect(customElements.get('story-card')).to.equal(StoryCard);
    const {version} = StoryCard;
    expect(warnings).to.deep.equal([
      `[story-widgets] <story-card> is already registered in version ${version}; ` +
        'version 9.9.9 is not used.',
    ]);
  });

  it('is not registered where <meta name="story-widgets" content="off"> says so', () => {
    const meta = document.createElement('meta');
    meta.name = 'story-widgets';
    meta.content = 'off';
    document.head.append(meta);
    StoryCard.define('off-story-card');
    meta.remove();
    expect(customElements.get('off-story-card')).to.equal(undefined);
  });
});
