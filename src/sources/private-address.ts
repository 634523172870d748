/// <reference types="node" />
import {BlockList, isIP} from 'node:net';

/**
 * What no page of the public web has: loopback, private and link-local networks, and the other
 * special ranges of RFC 6890.
 */
const PRIVATE_IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
];
/** The public addresses of IPv6, without those that hold one of IPv4 or are for documents. */
const PUBLIC_IPV6 = '2000::/3';
const NOT_PUBLIC_IPV6 = ['2001:db8::/32', '2001::/32', '2002::/16'];

const privateIpv4 = blockList(PRIVATE_IPV4, 'ipv4');
const publicIpv6 = blockList([PUBLIC_IPV6], 'ipv6');
const notPublicIpv6 = blockList(NOT_PUBLIC_IPV6, 'ipv6');

/**
 * Whether an IP address is not of the public web, so that no story can make an editor's computer
 * ask its own network.
 */
export function isPrivateAddress(address: string): boolean {
  if (isIP(address) === 4) return privateIpv4.check(address, 'ipv4');
  return !publicIpv6.check(address, 'ipv6') || notPublicIpv6.check(address, 'ipv6');
}

function blockList(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', prefix] = range.split('/');
    list.addSubnet(address, Number(prefix), family);
  }
  return list;
}
