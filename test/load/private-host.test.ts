import {expect} from '@open-wc/testing';
import {isPrivateHost} from '../../src/load/private-host.js';

describe('a host', () => {
  for (const url of [
    'http://127.0.0.1',
    'http://2130706433',
    'http://0x7f.1',
    'http://0.0.0.0',
    'http://10.1.2.3',
    'http://172.31.0.1',
    'http://192.168.1.1',
    'http://169.254.169.254',
    'http://100.64.0.1',
    'http://224.0.0.1',
    'http://255.255.255.255',
    'http://192.0.0.1',
    'http://192.0.2.1',
    'http://198.18.0.1',
    'http://198.51.100.7',
    'http://203.0.113.7',
    'http://[::1]',
    'http://[::]',
    'http://[fe80::1]',
    'http://[fd00::1]',
    'http://[::ffff:127.0.0.1]',
    'http://[2002:7f00:1::1]',
    'http://[2001::7f00:1]',
    'http://[2001:0:7f00:1::1]',
    'http://[2001:db8::1]',
    'http://localhost',
    'http://a.localhost.',
    'http://printer',
    'http://db.internal',
    'http://nas.local',
  ]) {
    it(`of a private network: ${url}`, () => {
      expect(isPrivateHost(new URL(url).hostname)).to.equal(true);
    });
  }

  for (const url of [
    'https://news.example',
    'http://8.8.8.8',
    'http://172.32.0.1',
    'http://100.128.0.1',
    'http://198.51.101.7',
    'http://203.0.114.7',
    'https://[2606:4700::1111]',
    'https://[2001:4860:4860::8888]',
    'https://[2001:200::1]',
    'https://local.example',
    'https://10.example',
  ]) {
    it(`of the internet: ${url}`, () => {
      expect(isPrivateHost(new URL(url).hostname)).to.equal(false);
    });
  }
});
