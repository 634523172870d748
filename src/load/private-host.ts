/** Loopback, private, link-local, shared, multicast, reserved and example networks of RFC 6890. */
const PRIVATE_NETWORKS = [
  '0|10|127',
  '100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])',
  '169\\.254',
  '172\\.(?:1[6-9]|2\\d|3[01])',
  '192\\.168',
  '192\\.0\\.[02]',
  '198\\.1[89]',
  '198\\.51\\.100',
  '203\\.0\\.113',
  '22[4-9]|2[345]\\d',
];
const PRIVATE_IPV4 = new RegExp(`^(?:${PRIVATE_NETWORKS.join('|')})\\.[\\d.]+$`);
/** Only addresses of 2000::/3 are public, but for examples and those that hold one of IPv4. */
const PUBLIC_IPV6 = /^[23][0-9a-f]{3}:/;
const NOT_PUBLIC_IPV6 = /^(?:2001:(?:0{0,4}|0?db8):|2002:)/;
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa)\.?$/;

/**
 * Whether an IP address is not of the public web, so that no story can make a server or an editor's
 * computer ask its own network.
 *
 * @param address - As a `URL` or the system writes it: `127.0.0.1`, `2606:4700::1111`.
 */
export function isPrivateAddress(address: string): boolean {
  if (!address.includes(':')) return PRIVATE_IPV4.test(address);
  return !PUBLIC_IPV6.test(address) || NOT_PUBLIC_IPV6.test(address);
}

/**
 * Whether a host is of a private network: by its number, however it is written, or by a name that
 * no public host has.
 *
 * @param hostname - Of a `URL`, which brings `0x7f.1` into the form `127.0.0.1`.
 */
export function isPrivateHost(hostname: string): boolean {
  if (hostname.startsWith('[')) return isPrivateAddress(hostname.slice(1, -1));
  if (!hostname.includes('.')) return true;
  return isPrivateAddress(hostname) || PRIVATE_NAME.test(hostname);
}
