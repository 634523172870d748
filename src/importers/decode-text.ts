/** Where a web page or a feed names its encoding. */
const HEAD_BYTES = 1024;
const NAMED_ENCODING = /(?:charset|encoding)=["']?([\w-]{1,40})/i;
/** The byte order marks of UTF-16, in Latin-1. */
const UTF_16: Readonly<Record<string, string>> = {'\xFF\xFE': 'utf-16le', '\xFE\xFF': 'utf-16be'};
/** How files begin that people take for texts. */
const NO_TEXTS: readonly (readonly [start: string, what: string])[] = [
  ['PK\x03\x04', 'it is a document of a word processor, or an archive'],
  ['{\\rtf', 'it is rich text (RTF)'],
  ['%PDF-', 'it is a PDF'],
];
/** What decoders write for bytes that mean nothing. */
const REPLACEMENT = '\uFFFD';

/**
 * The text in some bytes: by the byte order mark of UTF-16, else by what the server says, else by
 * what a web page or a feed says of itself, else as UTF-8. The mark of UTF-8 stays, so that a file
 * that is written again begins as it did.
 *
 * @param contentType - Of the server, such as `text/html; charset=euc-kr`.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  const page = head.trimStart().startsWith('<') ? head : '';
  const [, named = 'utf-8'] = NAMED_ENCODING.exec(contentType) ?? NAMED_ENCODING.exec(page) ?? [];
  const encoding = UTF_16[head.slice(0, 2)] ?? named;
  try {
    return decodeAs(encoding, bytes);
  } catch {
    // There is no such encoding.
    return decodeAs('utf-8', bytes);
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(encoding, {ignoreBOM: !encoding.startsWith('utf-16')});
  // In one piece, Node 20 takes Windows-1252 for Latin-1: https://github.com/nodejs/node/issues/56542.
  return decoder.decode(bytes, {stream: true}) + decoder.decode();
}

/** Why a text that was decoded is none, as a part of a sentence; `''` where it is one. */
export function whyNoText(text: string): string {
  const [, what = 'it is no text'] = NO_TEXTS.find(([start]) => text.startsWith(start)) ?? [];
  const isText = what === 'it is no text' && !text.includes('\0');
  return isText ? '' : `${what}. Save it as plain text`;
}

/**
 * The first line of a text whose bytes were not of its encoding; 0 where all were.
 *
 * @param text - What `decodeText` made of the bytes.
 */
export function damagedLine(text: string, bytes: Uint8Array): number {
  const at = text.indexOf(REPLACEMENT);
  return at < 0 || isUtf8(bytes) ? 0 : text.slice(0, at).split('\n').length;
}

/** A text may have the sign of damage in itself. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
