/** Round constants: the first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const ROUNDS = primes(64).map((prime) => fraction(Math.cbrt(prime)));

/** Start: the same of the square roots of the first eight. */
const START = primes(8).map((prime) => fraction(Math.sqrt(prime)));

/**
 * SHA-256 of an ASCII text as eight 32-bit words (FIPS 180-4). Here because a page served without https has no
 * `crypto.subtle`, and the domain depends on no runtime.
 *
 * @example (sha256Words('abc')[0] ?? 0).toString(16) // 'ba7816bf'
 */
export function sha256Words(text: string): Uint32Array {
  const state = Uint32Array.from(START);
  const words = new Uint32Array(64);
  const blocks = paddedWords(text);
  for (let at = 0; at < blocks.length; at += 16) {
    words.set(blocks.subarray(at, at + 16));
    expand(words);
    compress(state, words);
  }
  return state;
}

function paddedWords(text: string): Uint32Array {
  const length = Math.ceil((text.length + 9) / 64) * 16;
  const words = new Uint32Array(length);
  for (let i = 0; i < text.length; i += 1) {
    words[i >> 2] = (words[i >> 2] ?? 0) | ((text.charCodeAt(i) & 0xff) << (24 - (i % 4) * 8));
  }
  words[text.length >> 2] = (words[text.length >> 2] ?? 0) | (0x80 << (24 - (text.length % 4) * 8));
  words[length - 1] = text.length * 8;
  return words;
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function expand(w: Uint32Array): void {
  for (let i = 16; i < 64; i += 1) {
    const a = w[i - 15] ?? 0;
    const b = w[i - 2] ?? 0;
    const low = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
    const high = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
    w[i] = (w[i - 16] ?? 0) + low + (w[i - 7] ?? 0) + high;
  }
}

function compress(state: Uint32Array, w: Uint32Array): void {
  const v = Uint32Array.from(state);
  for (let i = 0; i < 64; i += 1) step(v, i, (at(ROUNDS, i) + at(w, i)) | 0);
  state.forEach((word, i) => (state[i] = word + at(v, i)));
}

/**
 * One round on the working variables. They do not move: what the standard calls a to h starts one place earlier in every
 * round, and 64 rounds bring it back.
 */
function step(v: Uint32Array, round: number, input: number): void {
  const place = (letter: number): number => (letter - round) & 7;
  const [a, b, c] = [at(v, place(0)), at(v, place(1)), at(v, place(2))];
  const [e, f, g] = [at(v, place(4)), at(v, place(5)), at(v, place(6))];
  const high = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
  const one = (at(v, place(7)) + high + ((e & f) ^ (~e & g)) + input) | 0;
  const low = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
  v[place(3)] = at(v, place(3)) + one;
  v[place(7)] = one + low + ((a & b) ^ (a & c) ^ (b & c));
}

const at = (words: ArrayLike<number>, index: number): number => words[index] ?? 0;

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

function fraction(root: number): number {
  return Math.floor((root % 1) * 2 ** 32) >>> 0;
}
