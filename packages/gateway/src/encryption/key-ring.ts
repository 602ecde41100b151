import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;

/** A ciphertext that no key of the ring opens, or that belongs in another place. */
export class CannotDecrypt extends Error {
  override readonly name = 'CannotDecrypt';
}

/**
 * The keys that content is encrypted with at rest (AES-256-GCM). The first one encrypts, all of
 * them decrypt, so that a key can be replaced without a moment of standstill.
 *
 * A ciphertext is: length of the key's id (1 byte), the id, the initialisation vector (12 bytes),
 * the authentication tag (16 bytes), the encrypted UTF-8 text.
 */
export class KeyRing {
  private readonly keys: ReadonlyMap<string, Buffer>;
  private readonly first: string;

  private constructor(keys: ReadonlyMap<string, Buffer>, first: string) {
    this.keys = keys;
    this.first = first;
  }

  /**
   * Reads `id:base64;id2:base64`, each key 32 bytes.
   * @throws Error that says what is wrong, without the keys
   */
  static parse(text: string): KeyRing {
    const keys = new Map<string, Buffer>();
    for (const entry of text
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '')) {
      const [, id, base64] = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/_=-]+)$/.exec(entry) ?? [];
      if (id === undefined || base64 === undefined) throw new Error('write keys as id:base64;id2:base64');
      const key = Buffer.from(base64, 'base64');
      if (key.length !== keyBytes) throw new Error(`key ${id} has ${key.length} bytes, it must have ${keyBytes}`);
      if (keys.has(id)) throw new Error(`two keys are called ${id}`);
      keys.set(id, key);
    }
    const [first] = keys.keys();
    if (first === undefined) throw new Error('give at least one key, as id:base64');
    return new KeyRing(keys, first);
  }

  /** A new key in the form that `parse` reads. */
  static generate(id: string): string {
    return `${id}:${randomBytes(keyBytes).toString('base64')}`;
  }

  /** @param place what the ciphertext is bound to, for example `questions/<id>/words`: it opens nowhere else */
  encrypt(plaintext: string | Buffer, place: string): Buffer {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv('aes-256-gcm', this.key(this.first), iv, { authTagLength: tagBytes });
    cipher.setAAD(Buffer.from(place));
    const encrypted = Buffer.concat([cipher.update(Buffer.from(plaintext)), cipher.final()]);
    const id = Buffer.from(this.first);
    return Buffer.concat([Buffer.from([id.length]), id, iv, cipher.getAuthTag(), encrypted]);
  }

  /** @throws CannotDecrypt */
  decrypt(ciphertext: Buffer, place: string): Buffer {
    const ivAt = 1 + (ciphertext[0] ?? 0);
    const id = ciphertext.subarray(1, ivAt).toString();
    const tagAt = ivAt + ivBytes;
    const textAt = tagAt + tagBytes;
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.key(id), ciphertext.subarray(ivAt, tagAt), {
        authTagLength: tagBytes,
      });
      decipher.setAAD(Buffer.from(place));
      decipher.setAuthTag(ciphertext.subarray(tagAt, textAt));
      return Buffer.concat([decipher.update(ciphertext.subarray(textAt)), decipher.final()]);
    } catch (cause) {
      throw new CannotDecrypt(`what is kept at ${place.replace(/\/.*\//, '/…/')} cannot be decrypted`, { cause });
    }
  }

  private key(id: string): Buffer {
    const key = this.keys.get(id);
    if (key === undefined) throw new CannotDecrypt(`no key called ${id} in the ring`);
    return key;
  }
}
