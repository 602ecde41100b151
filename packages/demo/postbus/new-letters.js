const list = document.querySelector('#brieven');
const news = document.querySelector('#nieuws');
/** Milliseconds between two looks. */
const pause = 2_000;
/** Of what is on the page; unknown until the first look. */
let state = '';

/** Puts in the letters that are not on the page yet. What somebody is reading stays as it is. */
async function look() {
  const response = await fetch(location.pathname, { headers: { 'If-None-Match': state } });
  if (response.status === 304) return showProblem(false);
  if (!response.ok) throw new Error(`status ${response.status}`);
  state = response.headers.get('ETag') ?? '';
  const there = new DOMParser().parseFromString(await response.text(), 'text/html');
  const letters = [...there.querySelectorAll('#brieven > li')];
  const ids = new Set(letters.map(({ id }) => id));
  // The oldest, or those of a demo that was stopped.
  for (const letter of [...list.children]) if (!ids.has(letter.id)) letter.remove();
  const fresh = letters.filter(({ id }) => !document.getElementById(id));
  list.prepend(...fresh);
  showProblem(false);
  if (fresh.length === 0) return;
  const [newest] = fresh;
  news.textContent = `Nieuw om ${newest.querySelector('time').textContent}: ${newest.querySelector('h2').textContent}`;
}

const problem = 'Voordeur antwoordt niet. Deze pagina probeert het steeds opnieuw.';

function showProblem(isOne) {
  // Said once: what is said again is read out again.
  if (isOne !== (news.textContent === problem)) news.textContent = isOne ? problem : '';
}

async function keepLooking() {
  await look().catch(() => showProblem(true));
  setTimeout(keepLooking, pause);
}

void keepLooking();
