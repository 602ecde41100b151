import type { Municipality } from '@voordeur/core/schemas';
import { FetchServicesClient, type ServicesClient } from '../gateway/index.js';
import type { MunicipalitySource } from '../shell/controllers/municipality-controller.js';

/** The gateway as the sociale kaart sees it. A story or test can give its own. */
export interface SocialeKaartClient extends MunicipalitySource, ServicesClient {}

/** The gateway over HTTP. */
export class SocialeKaartGateway extends FetchServicesClient implements SocialeKaartClient {
  async municipality(): Promise<Municipality> {
    const response = await this.fetch('/v1/municipality', {});
    if (!response.ok) throw new Error(`GET /v1/municipality answered ${response.status}`);
    return (await response.json()) as Municipality;
  }
}
