import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { preferredEncoding } from '../services/accept-encoding.js';

/** Version of HSDS that this API speaks, in `API-Version` in place of that of `/v1`. */
const version = '3.0.0';
/** Characters below which compressing is not worth it. */
const small = 1_400;

/**
 * For answers that are the same for everybody: any site may read them, caches keep them for five minutes
 * and then ask by tag, and they are sent compressed.
 */
export function answerEverybody(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    void reply.header('api-version', version).header('cross-origin-resource-policy', 'cross-origin');
    if (reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    const encoding = payload.length < small ? 'identity' : preferredEncoding(request.headers['accept-encoding']);
    const etag = `"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}-${encoding}"`;
    void reply.header('cache-control', 'public, max-age=300').header('vary', 'accept-encoding').header('etag', etag);
    const known = request.headers['if-none-match']?.split(/,\s*/) ?? [];
    if (known.some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag)) {
      void reply.code(304).removeHeader('content-type').removeHeader('content-length');
      return '';
    }
    if (encoding === 'identity') return payload;
    const compressed = await compress[encoding](payload);
    void reply.header('content-encoding', encoding).removeHeader('content-length');
    return compressed;
  });
}

const compress = {
  br: (text: string) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (text: string) => promisify(gzip)(text),
};
