import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { fresh } from '../../shell/parts/fresh.js';
import { pages, type PageName } from '../state.js';
import type { AchttienView, Reader } from '../view.js';
import { checklistPage } from './checklist.js';
import { planPage } from './plan.js';
import { timelinePage } from './timeline.js';

/** The choice between the pages. */
export function pageMenu(view: AchttienView): TemplateResult {
  const { reader } = view;
  const open = openPage(view);
  return html`
    <nav class="menu no-print" part="menu" aria-label=${msg('Onderdelen')}>
      <ul>
        ${pagesFor(reader).map(
          (page) => html`
            <li>
              <button
                type="button"
                class="tab"
                part="button"
                aria-current=${page === open ? 'page' : 'false'}
                @click=${() => view.dispatch({ type: 'open', page })}
              >
                ${fresh(pageName(page, reader))}
              </button>
            </li>
          `,
        )}
      </ul>
    </nav>
  `;
}

export function pageContent(view: AchttienView): TemplateResult {
  switch (openPage(view)) {
    case 'timeline':
      return timelinePage(view);
    case 'checklist':
      return checklistPage(view);
    case 'plan':
      return planPage(view, view.state.reader);
  }
}

/** The plan is the young person's own. */
function pagesFor(reader: Reader): readonly PageName[] {
  return reader === 'professional' ? pages.filter((page) => page !== 'plan') : pages;
}

function openPage({ state, reader }: AchttienView): PageName {
  return pagesFor(reader).includes(state.page) ? state.page : 'timeline';
}

function pageName(page: PageName, reader: Reader): string {
  switch (page) {
    case 'timeline':
      return reader === 'professional' ? msg('Stappen') : msg('Tijdlijn');
    case 'checklist':
      return msg('Checklist');
    case 'plan':
      return reader === 'young' ? msg('Mijn plan') : msg('Plan');
  }
}
