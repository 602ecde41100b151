/**
 * SHA-1 (RFC 3174), which UUIDs of version 5 are made with. For names only: nothing here is secret.
 * @returns twenty bytes
 */
export function sha1(message: Uint8Array): Uint8Array {
  const words = padded(message);
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  for (let block = 0; block < words.length; block += 16) mixIn(words, block, state);
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((word, nth) => digest.setInt32(nth * 4, word));
  return new Uint8Array(digest.buffer);
}

const constants = Int32Array.of(0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6);
/** Kept between blocks and calls: a large sociale kaart makes half a million names. */
const schedule = new Int32Array(80);

function mixIn(words: Int32Array, block: number, state: Int32Array): void {
  for (let t = 0; t < 16; t += 1) schedule[t] = words[block + t]!;
  for (let t = 16; t < 80; t += 1)
    schedule[t] = rotate(schedule[t - 3]! ^ schedule[t - 8]! ^ schedule[t - 14]! ^ schedule[t - 16]!, 1);
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  for (let t = 0; t < 80; t += 1) {
    const next = (rotate(a, 5) + choose(t, b, c, d) + e + schedule[t]! + constants[(t / 20) | 0]!) | 0;
    e = d;
    d = c;
    c = rotate(b, 30);
    b = a;
    a = next;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
}

function choose(t: number, b: number, c: number, d: number): number {
  if (t < 20) return (b & c) | (~b & d);
  if (t >= 40 && t < 60) return (b & c) | (b & d) | (c & d);
  return b ^ c ^ d;
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** The message, a one bit, zeros, and its length in bits: whole blocks of sixteen words, big-endian. */
function padded(message: Uint8Array): Int32Array {
  const words = new Int32Array(Math.ceil((message.length + 9) / 64) * 16);
  for (let at = 0; at <= message.length; at += 1) {
    const byte = at === message.length ? 0x80 : message[at]!;
    words[at >> 2]! |= byte << (24 - (at & 3) * 8);
  }
  words[words.length - 2] = Math.floor(message.length / 0x20000000);
  words[words.length - 1] = message.length << 3;
  return words;
}
