/**
 * An address as RFC 3986 wants it. Browsers take more: spaces, letters with accents, a stray percent
 * sign; `format: uri` in the JSON schema of HSDS does not.
 */
export function toUri(address: string): string {
  const [before = '', ...after] = address.replace(loneSurrogate, '\ufffd').split('#');
  const fragment = after.length === 0 ? '' : `#${after.map(encodeRest).join('%23')}`;
  return encodeRest(before) + fragment;
}

const loneSurrogate = /[\ud800-\udfff]/gu;

function encodeRest(part: string): string {
  return part
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/[^\w\-.~:/?@!$&'()*+,;=%]/gu, (character) => encodeURIComponent(character));
}
