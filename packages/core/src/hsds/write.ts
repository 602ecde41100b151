import type { Municipality } from '../schemas/municipality.js';
import type { Service, ServiceLocation } from '../schemas/service.js';
import { accessSentence, costSentence, eligibilitySentence } from './descriptions.js';
import { languageName } from './languages.js';
import type {
  HsdsAttribute,
  HsdsListedOrganization,
  HsdsListedService,
  HsdsLocation,
  HsdsMinimalService,
  HsdsOrganization,
  HsdsService,
  HsdsServiceAtLocation,
} from './records.js';
import { Taxonomies, taxonomyTexts, type Property, type TaxonomyKey } from './taxonomies.js';
import { toUri } from './uri.js';
import { municipalityNamespace, uuidV5 } from './uuid.js';

/** The municipality as far as its records need it. */
export type Publisher = Pick<Municipality, 'id' | 'name' | 'areas' | 'postcodes'>;

/** When a service last changed, as an ISO moment in UTC; nothing where that is not known. */
export type LastModified = (service: Service) => string | undefined;

/**
 * Writes the services of a municipality as records of HSDS 3.0. Every id is a UUID of version 5 that
 * follows from the municipality and our own id, so that the same service has the same id wherever and
 * whenever it is written; our own id is kept as an attribute.
 */
export class HsdsWriter {
  readonly taxonomies: Taxonomies;
  private readonly publisher: Publisher;
  private readonly namespace: string;
  private readonly lastModified: LastModified;
  private readonly serviceIds = new Map<string, string>();
  private readonly organizations = new Map<string, HsdsListedOrganization>();
  private readonly postcodes: ReadonlyMap<string, string>;

  constructor(publisher: Publisher, lastModified: LastModified = () => undefined) {
    this.publisher = publisher;
    this.namespace = municipalityNamespace(publisher.id);
    this.lastModified = lastModified;
    this.taxonomies = new Taxonomies(publisher);
    this.postcodes = new Map(publisher.areas.map(({ id }) => [id, postcodesOf(id, publisher)]));
  }

  /** A service with everything that belongs to it. */
  service(service: Service): HsdsService {
    const { phone, openingHours } = service;
    return compact({
      ...this.listedService(service),
      phones: phone === null ? undefined : [{ id: this.id(service, 'phone'), number: phone, type: 'voice' }],
      schedules:
        openingHours === undefined ? undefined : [{ id: this.id(service, 'schedule'), description: openingHours }],
      service_areas: filled(service.areas.map((area) => this.serviceArea(service, area))),
      service_at_locations: filled(this.serviceAtLocations(service)),
      languages: filled(
        service.languages.map((code) =>
          compact({ id: this.id(service, `language:${code}`), name: languageName(code), code }),
        ),
      ),
      cost_options: service.cost === 'gratis' ? [this.free(service)] : undefined,
      attributes: this.attributes(service),
    });
  }

  /** A service as it stands in a list: what it has one of. */
  listedService(service: Service): HsdsListedService {
    return { ...this.fieldsOf(service), organization: this.listedOrganization(service.organisation) };
  }

  /** Only what tells whether a service changed. */
  minimalService(service: Service): HsdsMinimalService {
    const { id, name } = service;
    return compact({
      id: this.serviceId(id),
      name,
      status: 'active' as const,
      last_modified: this.lastModified(service),
    });
  }

  /** Whether a service has a term, or with no code any term, of one of our taxonomies. */
  hasTerm(service: Service, key: TaxonomyKey, code?: string): boolean {
    return classifications(service).some(([of, found]) => of === key && (code === undefined || found === code));
  }

  /** Where a service can be found, as links between it and its locations. */
  serviceAtLocations(service: Service): HsdsServiceAtLocation[] {
    return (service.locations ?? []).map((location, nth) => ({
      id: this.id(service, `service-at-location:${nth}`),
      location: this.location(service, location, nth),
    }));
  }

  listedOrganization(name: string): HsdsListedOrganization {
    let organization = this.organizations.get(name);
    if (organization === undefined) {
      // The standard wants a description; a sociale kaart has the name of an organisation only.
      const description = `Aanbieder op de sociale kaart van ${this.publisher.name}.`;
      organization = { id: this.organizationId(name), name, description };
      this.organizations.set(name, organization);
    }
    return organization;
  }

  /** An organization with the services that it offers, all of them of that organisation. */
  organization(name: string, services: readonly Service[]): HsdsOrganization {
    return compact({
      ...this.listedOrganization(name),
      locations: filled(
        services.flatMap((service) => this.serviceAtLocations(service).map(({ location }) => location)),
      ),
      services: services.map((service) => this.fieldsOf(service)),
    });
  }

  serviceId(id: string): string {
    let uuid = this.serviceIds.get(id);
    if (uuid === undefined) {
      uuid = uuidV5(this.namespace, `service:${id}`);
      this.serviceIds.set(id, uuid);
    }
    return uuid;
  }

  organizationId(name: string): string {
    return this.organizations.get(name)?.id ?? uuidV5(this.namespace, `organization:${name}`);
  }

  private fieldsOf(service: Service): Omit<HsdsListedService, 'organization'> {
    const { summary, description, website, email, minAge, maxAge } = service;
    return compact({
      id: this.serviceId(service.id),
      organization_id: this.organizationId(service.organisation),
      name: service.name,
      description: [summary, description].filter((text) => text !== '').join(paragraph) || undefined,
      url: website === null ? undefined : toUri(website),
      email: email ?? undefined,
      status: 'active' as const,
      application_process: service.gettingIn ?? accessSentence(service),
      fees_description: service.costNote ?? costSentence(service),
      eligibility_description: service.eligibility ?? eligibilitySentence(service),
      minimum_age: minAge ?? undefined,
      maximum_age: maxAge ?? undefined,
      assured_date: service.checkedOn,
      last_modified: this.lastModified(service),
    });
  }

  private location(service: Service, location: ServiceLocation, nth: number): HsdsLocation {
    const { name, latitude, longitude, address, postcode, place } = location;
    const known = address ?? postcode ?? place;
    return compact({
      id: this.id(service, `location:${nth}`),
      location_type: 'physical' as const,
      name,
      latitude,
      longitude,
      // The standard wants all of an address; what is not known is empty.
      addresses:
        known === undefined
          ? undefined
          : [
              {
                id: this.id(service, `address:${nth}`),
                address_1: address ?? '',
                city: place ?? '',
                state_province: '',
                postal_code: postcode ?? '',
                country: 'NL',
                address_type: 'physical' as const,
              },
            ],
    });
  }

  private serviceArea(service: Service, area: string) {
    const name = this.publisher.areas.find(({ id }) => id === area)?.name ?? area;
    const postcodes = this.postcodes.get(area);
    return compact({
      id: this.id(service, `service-area:${area}`),
      name,
      description: postcodes && `Postcodes die beginnen met ${postcodes}`,
    });
  }

  private free(service: Service) {
    return { id: this.id(service, 'cost-option'), option: 'Gratis', currency: 'EUR', amount: 0 };
  }

  private attributes(service: Service): HsdsAttribute[] {
    return classifications(service).map(([key, code, value]) => this.attribute(service, key, code, value));
  }

  private attribute(service: Service, key: TaxonomyKey, code: string, value?: string): HsdsAttribute {
    const term = this.taxonomies.term(key, code);
    return compact({
      id: this.id(service, `attribute:${key}:${code}`),
      link_id: this.serviceId(service.id),
      link_entity: 'service',
      link_type: taxonomyTexts[key].linkType,
      taxonomy_term_id: term.id,
      value,
      taxonomy_term: term,
    });
  }

  private id(service: Service, part: string): string {
    return uuidV5(this.namespace, `service:${service.id}:${part}`);
  }
}

type Classification = [key: TaxonomyKey, code: string, value?: string];

/** What is said of a service with terms: our choices, and what HSDS has no field for. */
function classifications(service: Service): Classification[] {
  const { website, summary, source, translations = {} } = service;
  const all = (key: TaxonomyKey, codes: readonly string[]) => codes.map((code): Classification => [key, code]);
  const properties: [Property, string | undefined][] = [
    ['id', service.id],
    ['summary', summary === '' ? undefined : summary],
    ['source', source],
    ['website', website === null || toUri(website) === website ? undefined : website],
  ];
  return [
    ...properties.flatMap(([code, value]): Classification[] =>
      value === undefined ? [] : [['properties', code, value]],
    ),
    ...all('leefgebieden', service.leefgebieden),
    ...all('audience', service.audience),
    ...all('access', [service.access]),
    ...all('cost', [service.cost]),
    ...all('channels', service.channels),
    ...all('areas', service.areas),
    ...Object.entries(translations).flatMap(([locale, texts]) =>
      Object.entries(texts).map(([field, value]): Classification => ['translations', `${locale}.${field}`, value]),
    ),
  ];
}

/** Between the summary and the description, which HSDS has in one field. */
export const paragraph = '\n\n';

function postcodesOf(area: string, { postcodes }: Publisher): string {
  return postcodes
    .filter((postcode) => postcode.area === area)
    .map(({ postcode4 }) => postcode4)
    .join(', ');
}

function filled<Item>(items: Item[]): Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

/** Without the fields that are not known: HSDS leaves them out. */
function compact<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
