import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { JSONParser } from '@streamparser/json';
import { UnreadableInputError } from '../unreadable-input-error.js';
import type { Exchange } from '../traffic/exchange.js';
import { classify } from '../traffic/classify.js';
import type { HarEntry } from './har-entry.js';
import { toExchange } from './to-exchange.js';

/** What a HAR holds for the audit. */
export interface HarTraffic {
  /** In the order of the file; only what the audit looks at. */
  readonly exchanges: Exchange[];
  /** How many requests the file holds. */
  readonly requests: number;
}

const chunkBytes = 256 * 1024;

/**
 * Reads a HAR as a stream, plain or gzip: the memory it takes is that of the largest entry, not that of the
 * file.
 *
 * @throws UnreadableInputError when the file can't be read or is no HAR.
 */
export async function readHar(path: string): Promise<HarTraffic> {
  const exchanges: Exchange[] = [];
  let requests = 0;
  let isHar = false;
  // No further path: values that hold the entries would keep them all.
  const parser = new JSONParser({
    paths: ['$.log.entries.*'],
    keepStack: false,
    stringBufferSize: 64 * 1024,
  });
  parser.onValue = ({ value }) => {
    requests++;
    const exchange = isObject(value) ? toExchange(value as HarEntry) : undefined;
    if (exchange && classify(exchange)) exchanges.push(exchange);
  };
  try {
    for await (const chunk of await contentsOf(path)) {
      // A HAR without entries is one, too.
      isHar ||=
        requests > 0 || /"log"[^]*"entries"\s*:\s*\[/.test(Buffer.from(chunk).toString('latin1'));
      parser.write(chunk);
    }
    if (!parser.isEnded) throw new Error('the file ends in the middle');
  } catch (error) {
    throw new UnreadableInputError(path, reasonOf(error));
  }
  if (!isHar) throw new UnreadableInputError(path, 'it is no HAR: it has no log.entries');
  return { exchanges: exchanges.sort((a, b) => a.startedAt - b.startedAt), requests };
}

async function contentsOf(path: string): Promise<AsyncIterable<Uint8Array>> {
  const file = await open(path);
  const start = Buffer.alloc(3);
  const { bytesRead } = await file.read(start, 0, 3, 0).finally(() => file.close());
  const isGzip = start[0] === 0x1f && start[1] === 0x8b;
  const stream = createReadStream(path, { highWaterMark: chunkBytes });
  if (bytesRead === 0) throw new Error('the file is empty');
  if (!isGzip) return withoutByteOrderMark(stream);
  const gunzip = createGunzip({ chunkSize: chunkBytes });
  stream.on('error', (error) => gunzip.destroy(error));
  return withoutByteOrderMark(stream.pipe(gunzip));
}

async function* withoutByteOrderMark(stream: Readable): AsyncIterable<Uint8Array> {
  let isFirst = true;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const hasMark = isFirst && chunk.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
    isFirst = false;
    yield hasMark ? chunk.subarray(3) : chunk;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'reading it is not allowed';
  if (typeof code === 'string' && code.startsWith('Z_')) return 'the gzip data is damaged';
  if (error instanceof Error && /ends in the middle|is empty/.test(error.message))
    return error.message;
  return 'it is no valid JSON';
}
