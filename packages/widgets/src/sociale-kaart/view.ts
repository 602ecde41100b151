import type { KaartAction, KaartState, MapStage } from '@voordeur/core/sociale-kaart';
import type { Municipality, Service } from '@voordeur/core/schemas';
import type { KeptListController } from './controllers/kept-list-controller.js';
import type { MapController } from './controllers/map-controller.js';

/** Where "Stel je vraag" leads: a triage on this page that takes the words along, another page, or the phone. */
export type WayToAsk = 'triage' | 'link' | 'phone';

/** What the parts of the sociale kaart show and may do. */
export interface KaartView {
  state: KaartState;
  municipality: Municipality;
  locale: string;
  /** Level of the headings within the room. */
  level: number;
  /** Whether the words leave the device to search with. */
  atGateway: boolean;
  wayToAsk: WayToAsk;
  triageUrl: string;
  map: MapController;
  kept: KeptListController;
  dispatch(action: KaartAction): void;
  /** Goes to the results, to whoever cannot see that they are there. */
  toResults(): void;
  toCard(id: string): void;
  show(view: KaartState['view']): void;
  save(service: Service): void;
  unsave(service: Service): void;
  report(serviceId: string): void;
  sendReport(): void;
  closeReport(): void;
  /** Opens the map, asks first, or closes it. */
  setMap(stage: MapStage): void;
  more(): void;
  ask(): void;
  print(): void;
}
