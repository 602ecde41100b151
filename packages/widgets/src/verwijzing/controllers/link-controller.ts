import { linkNames, type FlowAction, type LinkName, type ReferralFlow } from '@voordeur/core/referral';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A page says beforehand what to choose by attributes that are named as in a link. */
type LinkHost = ReactiveControllerHost &
  Readonly<Record<LinkName, string>> & {
    readonly flow: ReferralFlow;
    dispatch(action: FlowAction): void;
  };

/**
 * Fills in what the address of the page says about a referral, or else what the page's own attributes say. The
 * address is cleaned at once, so that nothing of it is in a history or a copied link; whatever else stands beside it
 * goes too, because a system that is set up wrongly may have put a name there.
 */
export class LinkController implements ReactiveController {
  private readonly host: LinkHost;

  constructor(host: LinkHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { search, hash, pathname } = location;
    const [inSearch, inHash] = [isReferral(search), isReferral(hash)];
    if (!inSearch && !inHash) return;
    history.replaceState(history.state, '', `${pathname}${inSearch ? '' : search}${inHash ? '' : hash}`);
    void this.fillIn(new URLSearchParams((inSearch ? search : hash).slice(1)), 'fill-in');
  }

  /** Chooses what the attributes say, for somebody who begins with an empty form. */
  chooseBeforehand(): void {
    const entries = linkNames.map((name) => [name, this.host[name]] as const).filter(([, value]) => value !== '');
    if (entries.length > 0) void this.fillIn(entries, 'choose');
  }

  /** Reading is a file of its own: most pages have nothing to read. Without it the form is as empty as it was. */
  private async fillIn(entries: Iterable<readonly [string, string]>, type: 'fill-in' | 'choose'): Promise<void> {
    const reader = await import('../link/read-link.js').catch(() => null);
    if (reader === null) return;
    const read = reader.readLink(entries);
    if (type === 'fill-in') this.host.dispatch({ type, read });
    // What a link filled in goes before what the page says of everybody.
    else if (this.host.flow.filledIn === null) this.host.dispatch({ type, choices: read.choices });
  }
}

function isReferral(part: string): boolean {
  return linkNames.some((name) => new RegExp(`[?#&]${name}=`, 'i').test(part));
}
