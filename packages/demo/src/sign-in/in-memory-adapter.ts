import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Kept {
  payload: AdapterPayload;
  /** Epoch ms. */
  until: number;
}

/**
 * Keeps the provider's sessions and codes as long as the demo runs: people of a demo sign in again
 * after a restart, so nothing of theirs needs to be on disk.
 */
export function inMemoryAdapter(): AdapterFactory {
  const kept = new Map<string, Kept>();

  return (model: string): Adapter => {
    const keyOf = (id: string) => `${model}:${id}`;
    const find = (id: string): AdapterPayload | undefined => {
      const entry = kept.get(keyOf(id));
      if (entry && entry.until > Date.now()) return entry.payload;
      kept.delete(keyOf(id));
      return undefined;
    };
    const findWhere = (member: 'uid' | 'userCode', value: string): AdapterPayload | undefined => {
      for (const [key, entry] of kept)
        if (key.startsWith(`${model}:`) && entry.payload[member] === value && entry.until > Date.now())
          return entry.payload;
      return undefined;
    };

    return {
      upsert(id, payload, expiresInSeconds) {
        kept.set(keyOf(id), { payload, until: expiresInSeconds ? Date.now() + expiresInSeconds * 1000 : Infinity });
        return Promise.resolve();
      },
      find: (id) => Promise.resolve(find(id)),
      findByUid: (uid) => Promise.resolve(findWhere('uid', uid)),
      findByUserCode: (userCode) => Promise.resolve(findWhere('userCode', userCode)),
      consume(id) {
        const payload = find(id);
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
        return Promise.resolve();
      },
      destroy(id) {
        kept.delete(keyOf(id));
        return Promise.resolve();
      },
      revokeByGrantId(grantId) {
        for (const [key, entry] of kept) if (entry.payload.grantId === grantId) kept.delete(key);
        return Promise.resolve();
      },
    };
  };
}
