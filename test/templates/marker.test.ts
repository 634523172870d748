import {expect} from '@open-wc/testing';
import {serialize} from '../../src/server/serialize.js';
import {renderRun} from '../../src/templates/marker.js';
import {sceneOf} from './scene-of.js';

/** A finger may be used, so that each run is one control. */
const scene = {...sceneOf({headline: 'h'}), isCoarse: true};

/** The attributes of the marker of a run, and what stands in it. */
function drawMarker(numbers: number[]): {label: string; onPaper: string; text: string} {
  const citations = numbers.map(number => ({number, sourceId: String(number), excerptId: ''}));
  const run = {at: 0, written: '', citations, claimId: 'c1'};
  const {html} = serialize(renderRun(run, scene), 'story');
  const [, label = '', onPaper = '', text = ''] =
    /data-label="([^"]*)"(?: data-numbers="([^"]*)")?>([^<]*)</.exec(html) ?? [];
  return {label, onPaper, text};
}

describe('the label of a marker', () => {
  const cases: [numbers: number[], label: string, onPaper: string][] = [
    [[4], '4', ''],
    [[1, 2], '1, 2', ''],
    [[1, 2, 3], '1–3', ''],
    [[3, 2, 1], '1–3', ''],
    [[2, 2], '2', ''],
    [[1, 2, 3, 7], '1–3, 7', ''],
    [[1, 3, 5], '1, 3, 5', ''],
    [[1, 3, 5, 7], '4 sources', '1, 3, 5, 7'],
    [[1, 2, 4, 5], '4 sources', '1, 2, 4, 5'],
  ];
  for (const [numbers, label, onPaper] of cases) {
    it(`of ${numbers.join(' ')} is ${label}`, () => {
      expect(drawMarker(numbers)).to.deep.equal({label, onPaper, text: `[${label}]`});
    });
  }
});
