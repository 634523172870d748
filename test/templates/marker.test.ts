import {expect} from '@open-wc/testing';
import {markerLabel} from '../../src/templates/marker.js';
import {sceneOf} from './scene-of.js';

const {localize} = sceneOf({headline: 'h'});

describe('the label of a marker', () => {
  const cases: [number[], string][] = [
    [[4], '4'],
    [[1, 2], '1, 2'],
    [[1, 2, 3], '1–3'],
    [[3, 2, 1], '1–3'],
    [[2, 2], '2'],
    [[1, 2, 3, 7], '1–3, 7'],
    [[1, 3, 5], '1, 3, 5'],
    [[1, 3, 5, 7], '4 sources'],
    [[1, 2, 4, 5], '4 sources'],
  ];
  for (const [numbers, label] of cases) {
    it(`of ${numbers.join(' ')} is ${label}`, () => {
      const citations = numbers.map(number => ({number, sourceId: String(number), excerptId: ''}));
      expect(markerLabel(citations, localize)).to.equal(label);
    });
  }
});
