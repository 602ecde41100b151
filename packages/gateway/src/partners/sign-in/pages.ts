import type { ReferralState } from '@voordeur/core/schemas';
import { leefgebiedNames } from '@voordeur/core/vocabulary';
import { html, type Markup } from '../../pages/html.js';
import type { ListedReferral, ListPage } from '../../referrals/referrer-list.js';

export interface Page {
  status?: number;
  title: string;
  content: Markup;
  scripts?: readonly string[];
}

const title = 'Verwijzingen – Voordeur';

/** Where one asks for a link. */
export function askPage(mistake: string | null = null, typed = ''): Page {
  return {
    ...(mistake !== null && { status: 400 }),
    title: mistake === null ? title : `Fout: ${title}`,
    content: html`<main>
      <h1>Verwijzingen van je praktijk, school of organisatie</h1>
      <p>
        Zie hoe ver de kaarten zijn die je meegaf: ontvangen, gestart of afgerond. Je ziet nooit wat iemand vroeg of wat
        het antwoord was.
      </p>
      <form method="post" action="/verwijzingen/link" class="box" novalidate>
        <label for="email">E-mailadres waarmee je praktijk is aangemeld</label>
        ${mistake !== null && html`<p class="error" id="mistake">${mistake}</p>`}
        <input
          id="email"
          name="email"
          type="email"
          autocomplete="email"
          required
          value="${typed}"
          aria-invalid="${mistake === null ? 'false' : 'true'}"
          aria-describedby="${mistake === null ? 'after' : 'mistake after'}"
        />
        <p class="hint" id="after">We sturen een link waarmee je inlogt. Een wachtwoord is er niet.</p>
        <button>Stuur mij een link</button>
      </form>
    </main>`,
  };
}

/** The same whether or not somebody registered with the address. */
export const sentPage: Page = {
  title: `Kijk in je e-mail – ${title}`,
  content: html`<main>
    <h1>Kijk in je e-mail</h1>
    <p>
      Hoort dit adres bij een aangemelde praktijk, school of organisatie? Dan is er nu een link naar onderweg. Hij werkt
      één keer, een kwartier lang.
    </p>
    <p>Komt er niets? Kijk bij ongewenste e-mail, of vraag de gemeente met welk adres je bent aangemeld.</p>
    <p><a href="/verwijzingen">Terug</a></p>
  </main>`,
};

/** Where no mail server is set. */
export const noMailPage: Page = {
  status: 503,
  title: `Inloggen kan hier nog niet – ${title}`,
  content: html`<main>
    <h1>Inloggen kan hier nog niet</h1>
    <p>
      De beheerder moet eerst instellen waar e-mail heen gaat. Met de code van een kaart zie je wel hoe ver een
      verwijzing is: op de pagina waar je haar maakte.
    </p>
  </main>`,
};

/** Where the link of the letter goes. A press, so that what looks at links in letters does not use it up. */
export const enterPage: Page = {
  title: `Inloggen – ${title}`,
  scripts: ['/pagina/inloggen.js'],
  content: html`<main>
    <h1>Inloggen</h1>
    <form method="post" action="/verwijzingen/inloggen" class="box">
      <div class="typed">
        <label for="code">Wat in de link achter het hekje (#) staat</label>
        <input id="code" name="code" autocomplete="off" spellcheck="false" required />
      </div>
      <button>Log in</button>
    </form>
  </main>`,
};

export const wrongLinkPage: Page = {
  status: 400,
  title: `Deze link werkt niet meer – ${title}`,
  content: html`<main>
    <h1>Deze link werkt niet (meer)</h1>
    <p>Een link werkt één keer, een kwartier lang.</p>
    <p><a class="button" href="/verwijzingen">Vraag een nieuwe link</a></p>
  </main>`,
};

/** What each state means to who referred. */
const states: Readonly<Record<ReferralState, { name: string; means: string }>> = {
  uitgereikt: {
    name: 'Nog geen bericht',
    means: 'De vraag is nog niet verstuurd, of je patiënt deelt dit niet met je.',
  },
  ontvangen: { name: 'Ontvangen', means: 'De vraag is bij ons binnen.' },
  gestart: { name: 'Gestart', means: 'Een team is ermee bezig.' },
  afgerond: { name: 'Afgerond', means: 'Het team is klaar, of je patiënt heeft ons niet meer nodig.' },
  verlopen: { name: 'Verlopen', means: 'De kaart werkt niet meer. We hebben geen bericht gekregen.' },
  ingetrokken: { name: 'Ingetrokken', means: 'De kaart werkt niet meer. Je trok haar in.' },
};

interface Listed {
  name: string;
  csrf: string;
  list: ListPage;
  /** What came of the last act. */
  notice: string | null;
  timeZone: string;
}

/** The referrals of the partner that is signed in. */
export function listPage({ name, csrf, list, notice, timeZone }: Listed): Page {
  const { referrals, page, pages } = list;
  const day = dayIn(timeZone);
  return {
    title: `${name} – ${title}`,
    content: html`<header class="bar">
        <p>${name}</p>
        <form method="post" action="/verwijzingen/uitloggen">
          <input type="hidden" name="csrf" value="${csrf}" />
          <button class="secondary">Log uit</button>
        </form>
      </header>
      <main>
        <h1>Verwijzingen</h1>
        <p>
          Je ziet hoe ver een kaart is, als je patiënt dat wil delen. Nooit wat iemand vroeg of wat het antwoord was.
        </p>
        ${notice !== null && html`<p class="notice" role="status">${notice}</p>`}
        ${
          referrals.length === 0
            ? html`<p class="box">Er zijn nog geen verwijzingen.</p>`
            : html`<ol class="referrals">
                ${referrals.map((referral) => item(referral, csrf, page, day))}
              </ol>`
        }
        ${
          pages > 1 &&
          html`<nav class="pages" aria-label="Bladzijden">
            ${page > 1 && html`<a href="/verwijzingen?pagina=${page - 1}">Nieuwere</a>`}
            <span>Bladzijde ${page} van ${pages}</span>
            ${page < pages && html`<a href="/verwijzingen?pagina=${page + 1}">Oudere</a>`}
          </nav>`
        }
      </main>`,
  };
}

function item(referral: ListedReferral, csrf: string, page: number, day: (date: string) => string): Markup {
  const { id, codeEnd, state, since, createdAt, expiresAt, leefgebieden, team, canRevoke } = referral;
  const { name, means } = states[state];
  return html`<li class="box">
    <h2>${leefgebieden.map((each) => leefgebiedNames[each].nl).join('\u00a0· ')}</h2>
    <p><strong class="state ${state}">${name}</strong> sinds <time datetime="${since}">${day(since)}</time></p>
    <p class="hint">${means}</p>
    <dl>
      <div>
        <dt>Gemaakt</dt>
        <dd><time datetime="${createdAt}">${day(createdAt)}</time></dd>
      </div>
      <div>
        <dt>Voor</dt>
        <dd>${team.name}</dd>
      </div>
      <div>
        <dt>Code eindigt op</dt>
        <dd>${codeEnd}</dd>
      </div>
      ${
        canRevoke &&
        html`<div>
          <dt>Werkt tot</dt>
          <dd><time datetime="${expiresAt}">${day(expiresAt)}</time></dd>
        </div>`
      }
    </dl>
    ${
      canRevoke &&
      html`<details>
        <summary>Intrekken</summary>
        <p>De link op de kaart werkt dan niet meer. Je patiënt kan wel zelf een vraag stellen.</p>
        <form method="post" action="/verwijzingen/intrekken">
          <input type="hidden" name="csrf" value="${csrf}" />
          <input type="hidden" name="id" value="${id}" />
          <input type="hidden" name="pagina" value="${page}" />
          <button class="secondary">Trek de kaart in <span class="unseen">met code op ${codeEnd}</span></button>
        </form>
      </details>`
    }
  </li>`;
}

function dayIn(timeZone: string): (date: string) => string {
  const format = new Intl.DateTimeFormat('nl-NL', { timeZone, day: 'numeric', month: 'short', year: 'numeric' });
  return (date) => format.format(new Date(date.length === 10 ? `${date}T12:00:00Z` : date));
}
