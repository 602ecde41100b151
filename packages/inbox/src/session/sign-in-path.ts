/** Where to sign in, to come back at this place in the page; `hash` as `#/vragen/6f1c…`, or ''. */
export function signInPath(hash: string): string {
  const place = hash.replace(/^#/, '');
  return place === '' ? '/inbox/sign-in' : `/inbox/sign-in?place=${encodeURIComponent(place)}`;
}
