// Web Crypto is asynchronous and missing on insecure pages; Pinterest's script hashes at once, everywhere.

/** The first 32 bits of the fraction of `root`. */
function fractionBits(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

const PRIMES = Array.from({ length: 312 }, (_, number) => number).filter(
  (number) =>
    number > 1 &&
    !Array.from({ length: number }, (_, it) => it).some((it) => it > 1 && number % it === 0),
);
/** FIPS 180-4: cube roots of the first 64 primes, square roots of the first 8. */
const ROUND_CONSTANTS = PRIMES.map((prime) => fractionBits(Math.cbrt(prime)));
const INITIAL_HASH = PRIMES.slice(0, 8).map((prime) => fractionBits(Math.sqrt(prime)));

/** SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal. */
function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);

  let hash = INITIAL_HASH;
  for (let offset = 0; offset < padded.length; offset += 64) hash = hashBlock(hash, view, offset);
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function hashBlock(hash: readonly number[], view: DataView, offset: number): number[] {
  const words = new Int32Array(64);
  const rotate = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));
  const at = (index: number): number => words[index] ?? 0;
  for (let index = 0; index < 64; index += 1) {
    if (index < 16) {
      words[index] = view.getInt32(offset + index * 4);
      continue;
    }
    const [early, late] = [at(index - 15), at(index - 2)];
    const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    words[index] = at(index - 16) + s0 + at(index - 7) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let index = 0; index < 64; index += 1) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + s1 + choice + (ROUND_CONSTANTS[index] ?? 0) + at(index)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + s0 + majority) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + (hash[index] ?? 0)) | 0);
}
