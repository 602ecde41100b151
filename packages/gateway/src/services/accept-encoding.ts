import type { Encoding } from './kept-catalogue.js';

/** The smallest encoding that a client takes (RFC 9110 §12.5.3). */
export function preferredEncoding(header: string | string[] | undefined): Encoding {
  const accepted = new Map(
    String(header ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [coding = '', ...parameters] = part.split(';').map((each) => each.trim());
        const quality = parameters.find((parameter) => parameter.startsWith('q='));
        return [coding, quality === undefined ? 1 : Number(quality.slice(2))] as const;
      }),
  );
  const takes = (coding: string) => (accepted.get(coding) ?? accepted.get('*') ?? 0) > 0;
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity';
}
