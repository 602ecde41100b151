import type { Municipality } from '@voordeur/core/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where a municipality's teams, lines and texts come from; rejects where they cannot be had. */
export interface MunicipalitySource {
  municipality(): Promise<Municipality>;
}

interface MunicipalityHost extends ReactiveControllerHost {
  readonly gatewayClient: MunicipalitySource;
}

/** The municipality's teams, lines and texts, fetched once; a failure can be tried again. */
export class MunicipalityController implements ReactiveController {
  municipality: Municipality | null = null;
  unavailable = false;

  private readonly host: MunicipalityHost;
  private client: MunicipalitySource | null = null;

  constructor(host: MunicipalityHost) {
    this.host = host;
    host.addController(this);
  }

  /** Fetches from whichever gateway the element has now. */
  hostUpdate(): void {
    if (this.client !== this.host.gatewayClient) void this.load();
  }

  async load(): Promise<void> {
    const client = this.host.gatewayClient;
    this.client = client;
    this.unavailable = false;
    this.host.requestUpdate();
    try {
      const municipality = await client.municipality();
      if (client === this.client) this.municipality = municipality;
    } catch {
      if (client === this.client) this.unavailable = true;
    }
    this.host.requestUpdate();
  }
}
