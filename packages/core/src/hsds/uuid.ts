import { sha1 } from './sha1.js';

/** Part of every JavaScript runtime; declared here because core is compiled without the types of one. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** The namespace of every UUID that Voordeur makes: drawn at random, once. */
export const voordeurNamespace = '2d7a5e93-c907-4dad-8850-5a6040b1e6d6';

/**
 * A UUID of version 5 (RFC 9562): the same name in the same namespace always gives the same one.
 * @param namespace a UUID
 */
export function uuidV5(namespace: string, name: string): string {
  const prefix = bytesOf(namespace);
  const bytes = encoder.encode(name);
  const message = new Uint8Array(prefix.length + bytes.length);
  message.set(prefix);
  message.set(bytes, prefix.length);
  const digest = sha1(message);
  digest[6] = (digest[6]! & 0x0f) | 0x50;
  digest[8] = (digest[8]! & 0x3f) | 0x80;
  let hex = '';
  for (let nth = 0; nth < 16; nth += 1) hex += hexadecimal[digest[nth]!]!;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const encoder = new TextEncoder();
const hexadecimal = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * The namespace of one municipality's records: two municipalities may both have a service `voedselbank`,
 * and a region that brings their data together must see two.
 */
export function municipalityNamespace(municipality: string): string {
  return uuidV5(voordeurNamespace, `municipality:${municipality}`);
}

const namespaces = new Map<string, Uint8Array>();

function bytesOf(uuid: string): Uint8Array {
  let bytes = namespaces.get(uuid);
  if (bytes === undefined) {
    const pairs = uuid.replaceAll('-', '').match(/../g) ?? [];
    bytes = Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
    namespaces.set(uuid, bytes);
  }
  return bytes;
}
