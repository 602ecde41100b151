import { idsInKeptList, keptListOf, type KaartAction, type KaartState } from '@voordeur/core/sociale-kaart';
import type { Municipality, Service } from '@voordeur/core/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { deleteKept, keep, kept } from '../../shell/kept.js';

interface KeptListHost extends ReactiveControllerHost {
  readonly kaart: KaartState;
  readonly municipality: Municipality | null;
  dispatch(action: KaartAction): void;
}

const name = 'mijn-lijst';

/**
 * The personal list, kept on this device only where the person asks for it. Once it is kept, changes are
 * kept too; deleting it there leaves it on the screen.
 */
export class KeptListController implements ReactiveController {
  private readonly host: KeptListHost;
  private readonly services: (ids: readonly string[]) => Promise<Service[]>;
  private looked = false;
  /** Goes up with every forgetting, so that what was on its way then comes to nothing. */
  private turn = 0;
  private seen: readonly Service[] | null = null;

  /** @param services gives the services with these ids, or rejects */
  constructor(host: KeptListHost, services: (ids: readonly string[]) => Promise<Service[]>) {
    this.host = host;
    this.services = services;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.looked && this.host.municipality !== null) void this.look();
    const { saved, keeping } = this.host.kaart;
    const changed = this.seen !== null && this.seen !== saved;
    this.seen = saved;
    if (!changed || keeping !== 'yes') return;
    // Somebody left quickly on another page of this site: what was deleted stays deleted.
    if (kept(name) === null) this.host.dispatch({ type: 'keeping', keeping: 'no' });
    else this.keep();
  }

  keep(): void {
    const isKept = keep(name, keptListOf(this.host.kaart.saved.map(({ id }) => id)));
    this.host.dispatch({ type: 'keeping', keeping: isKept ? 'yes' : 'refused' });
  }

  delete(): void {
    deleteKept(name);
    this.host.dispatch({ type: 'keeping', keeping: 'no' });
  }

  /** The next time that the page is shown, it begins with what is kept by then. */
  forget(): void {
    this.turn += 1;
    this.looked = false;
    this.seen = null;
  }

  private async look(): Promise<void> {
    this.looked = true;
    const { turn } = this;
    const ids = idsInKeptList(kept(name));
    if (ids.length === 0) return;
    try {
      const services = await this.services(ids);
      if (turn !== this.turn || kept(name) === null) return;
      this.host.dispatch({ type: 'restore', services });
      this.seen = this.host.kaart.saved;
    } catch {
      // What is kept stays as it is; the next visit may show it.
    }
  }
}
