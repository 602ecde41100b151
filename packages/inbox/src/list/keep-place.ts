import type { LitElement, ReactiveController } from 'lit';

interface Place {
  key: string;
  /** Pixels from the top of the window to the top of the row. */
  top: number;
  hadFocus: boolean;
  /** Position among the rows. */
  at: number;
}

/**
 * Holds the list still while it changes: the row that has focus, else the first row in sight, stays
 * where it was, and focus stays in the list even where its row moved or went.
 *
 * Rows are the elements with `data-key`.
 */
export class KeepPlaceController implements ReactiveController {
  private readonly host: LitElement;
  private place: Place | null = null;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.place = this.note();
  }

  hostUpdated(): void {
    const { place } = this;
    if (place === null) return;
    const rows = this.rows();
    const row = rows.find((candidate) => candidate.dataset['key'] === place.key);
    const focusRow = row ?? rows[Math.min(place.at, rows.length - 1)];
    if (place.hadFocus && this.host.shadowRoot?.activeElement == null) focusRow?.focus({ preventScroll: true });
    if (row) this.scroller().scrollBy({ top: row.getBoundingClientRect().top - place.top, behavior: 'instant' });
  }

  private note(): Place | null {
    const rows = this.rows();
    const focused = rows.find((row) => row === this.host.shadowRoot?.activeElement);
    const scroller = this.scroller();
    // At the very top a new question may push the rest down: that is where one looks for it.
    const inSight = scroller.scrollTop > 0 ? rows.find((row) => row.getBoundingClientRect().bottom > 0) : undefined;
    const row = focused ?? inSight;
    if (row === undefined) return null;
    return {
      key: row.dataset['key'] ?? '',
      top: row.getBoundingClientRect().top,
      hadFocus: row === focused,
      at: rows.indexOf(row),
    };
  }

  private rows(): HTMLElement[] {
    return [...(this.host.shadowRoot?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
  }

  /** The pane that scrolls on a wide screen; the page itself on a narrow one. */
  private scroller(): Element {
    const scrolls = this.host.scrollHeight > this.host.clientHeight && getComputedStyle(this.host).overflowY === 'auto';
    return scrolls ? this.host : (document.scrollingElement ?? document.documentElement);
  }
}
