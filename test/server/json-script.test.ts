import {expect} from '@open-wc/testing';
import {serializeForScript} from '../../src/server/json-script.js';

describe('JSON for a script element', () => {
  it('ends no script and begins no comment, and reads back the same', () => {
    const headline = '</script><!-- <script> & \u2028 ]]>';
    const json = serializeForScript({headline});
    expect(json).to.equal(
      '{"headline":"\\u003c/script\\u003e\\u003c!-- \\u003cscript\\u003e \\u0026 \\u2028 ]]\\u003e"}',
    );
    expect(JSON.parse(json)).to.deep.equal({headline});
  });
});
