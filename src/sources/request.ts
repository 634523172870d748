/// <reference types="node" />
import {lookup, type LookupAddress, type LookupOptions} from 'node:dns';
import {request as requestHttp, type IncomingMessage} from 'node:http';
import {request as requestHttps} from 'node:https';
import {isIP} from 'node:net';
import type {Readable} from 'node:stream';
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib';
import {decodeText} from '../importers/decode-text.js';
import {isPrivateAddress} from '../load/private-host.js';

/** How a page is asked for. */
export interface RequestOptions {
  /** Until the whole answer has come. */
  timeoutMs: number;
  /** What comes after that is not read. */
  maxBytes: number;
  /** Whether computers of this network may be asked. */
  isPrivateAllowed: boolean;
  userAgent: string;
  /** What is wanted, as HTTP says it; a web page if missing. */
  accept?: string;
}

/** What a server answered to one request. */
export interface Answer {
  status: number;
  /** Where it redirects to, in full; `''` where it does not. */
  location: string;
  /** As the server says it: `text/html; charset=utf-8`. */
  type: string;
  body: string;
  /** Whether it is longer than what was read. */
  isCut: boolean;
}

/** Why nobody answered, or was asked. */
export type Unanswered = 'no-such-host' | 'private' | 'robots' | 'slow' | 'unreachable';

/** A request without an answer. */
export class RequestError extends Error {
  override readonly name = 'RequestError';

  constructor(
    readonly reason: Unanswered,
    detail = '',
  ) {
    super(detail);
  }
}

const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};
const WEB_PAGE = 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1';
/** It says nothing of the text. */
const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * Asks a server for one page, and follows no redirect.
 *
 * @throws {RequestError} Where there is no answer.
 */
export async function requestPage(url: URL, options: RequestOptions): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!options.isPrivateAllowed && isIP(host) && isPrivateAddress(host)) {
    throw new RequestError('private');
  }
  const signal = AbortSignal.timeout(options.timeoutMs);
  try {
    const response = await send(url, options, signal);
    const {bytes, isCut} = await readBody(response, options.maxBytes);
    const {location = '', 'content-type': type = ''} = response.headers;
    return {
      status: response.statusCode ?? 0,
      location: location && URL.canParse(location, url) ? new URL(location, url).href : '',
      type,
      body: decodeText(bytes, type).replace(BYTE_ORDER_MARK, ''),
      isCut,
    };
  } catch (error) {
    throw signal.aborted ? new RequestError('slow') : requestError(error);
  }
}

function send(url: URL, options: RequestOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      signal,
      agent: false,
      headers: {
        'user-agent': options.userAgent,
        accept: options.accept ?? WEB_PAGE,
        'accept-encoding': Object.keys(DECODERS).join(', '),
      },
      ...(!options.isPrivateAllowed && {lookup: lookupPublic}),
    });
    asked.once('response', resolve);
    asked.on('error', reject);
    asked.end();
  });
}

type LookupCallback = (
  error: Error | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/**
 * Finds the addresses of a host. The one that is checked is the one that is asked, so that a name
 * cannot lead elsewhere in between.
 */
function lookupPublic(host: string, options: LookupOptions, callback: LookupCallback): void {
  lookup(host, {...options, all: true}, (error, addresses) => {
    const [first] = error ? [] : addresses;
    if (error) callback(error, '');
    else if (!first || addresses.some(({address}) => isPrivateAddress(address))) {
      callback(new RequestError('private'), '');
    } else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
}

async function readBody(
  response: IncomingMessage,
  maxBytes: number,
): Promise<{bytes: Buffer; isCut: boolean}> {
  const decoder = DECODERS[response.headers['content-encoding']?.toLowerCase() ?? '']?.();
  const stream: Readable = decoder ? response.pipe(decoder) : response;
  if (decoder) response.once('error', error => decoder.destroy(error));
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxBytes) break;
  }
  response.destroy();
  return {bytes: Buffer.concat(chunks).subarray(0, maxBytes), isCut: length > maxBytes};
}

/** By the codes of the system and of Node. */
const REASONS: Readonly<Record<string, Unanswered>> = {
  ENOTFOUND: 'no-such-host',
  EAI_AGAIN: 'slow',
  ETIMEDOUT: 'slow',
};

function requestError(error: unknown): RequestError {
  if (error instanceof RequestError) return error;
  const {code = '', message = ''} = error as {code?: string; message?: string};
  return new RequestError(REASONS[code] ?? 'unreachable', code || message);
}
