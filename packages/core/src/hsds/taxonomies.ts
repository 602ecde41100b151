import type { Municipality } from '../schemas/municipality.js';
import { leefgebiedNames, leefgebieden } from '../vocabulary/index.js';
import { accessWays, audiences, channels, costs } from '../vocabulary/services.js';
import type { AccessWay, Audience, Channel, Cost } from '../vocabulary/services.js';
import type { HsdsTaxonomy, HsdsTaxonomyTerm } from './records.js';
import { municipalityNamespace, uuidV5, voordeurNamespace } from './uuid.js';

/**
 * The taxonomies that services are classified with. HSDS has no fields for them; attributes with a
 * taxonomy term are its way. `properties` and `translations` carry what HSDS has no place for at all.
 */
export const taxonomyKeys = [
  'leefgebieden',
  'audience',
  'access',
  'cost',
  'channels',
  'areas',
  'properties',
  'translations',
] as const;
export type TaxonomyKey = (typeof taxonomyKeys)[number];

interface TaxonomyText {
  /** By which a term is known again in whatever comes in: never change it. */
  name: string;
  description: string;
  /** What its terms say of a service: `link_type` of the attribute. */
  linkType: string;
}

export const taxonomyTexts: Readonly<Record<TaxonomyKey, TaxonomyText>> = {
  leefgebieden: {
    name: 'Voordeur leefgebieden',
    description: 'De leefgebieden waar CJG en sociaal wijkteam mee werken',
    linkType: 'topic',
  },
  audience: { name: 'Voordeur doelgroepen', description: 'Voor wie een dienst is', linkType: 'audience' },
  access: { name: 'Voordeur toegang', description: 'Hoe je binnenkomt', linkType: 'access' },
  cost: { name: 'Voordeur kosten', description: 'Of je zelf betaalt', linkType: 'cost' },
  channels: { name: 'Voordeur vormen', description: 'Hoe je hulp krijgt', linkType: 'channel' },
  areas: { name: 'Voordeur gebieden', description: 'De gebieden van de gemeente', linkType: 'area' },
  properties: {
    name: 'Voordeur kenmerken',
    description: 'Wat Voordeur van een dienst weet en waar HSDS geen veld voor heeft',
    linkType: 'property',
  },
  translations: {
    name: 'Voordeur vertalingen',
    description: 'Teksten in een andere taal; de code is de taal en het veld',
    linkType: 'translation',
  },
};

export const audienceNames: Readonly<Record<Audience, string>> = {
  jeugd: 'Jeugd',
  ouders: 'Ouders',
  jongvolwassenen: 'Jongvolwassenen',
  volwassenen: 'Volwassenen',
  ouderen: 'Ouderen',
  mantelzorgers: 'Mantelzorgers',
  statushouders: 'Statushouders',
  professionals: 'Professionals',
};

export const accessNames: Readonly<Record<AccessWay, string>> = {
  vrij: 'Vrij toegankelijk',
  aanmelden: 'Aanmelden',
  'via-team': 'Via een team',
  verwijzing: 'Met een verwijzing',
};

export const costNames: Readonly<Record<Cost, string>> = {
  gratis: 'Gratis',
  'eigen-bijdrage': 'Eigen bijdrage',
  onbekend: 'Onbekend',
};

export const channelNames: Readonly<Record<Channel, string>> = {
  inloop: 'Inloop',
  telefoon: 'Telefoon',
  online: 'Online',
  thuis: 'Thuis',
  groep: 'Groep',
};

/** Properties that HSDS has no field for. */
export const propertyNames = {
  id: 'Id op de sociale kaart',
  summary: 'Samenvatting',
  source: 'Bron',
  website: 'Website, zoals opgegeven',
} as const;
export type Property = keyof typeof propertyNames;

/** The taxonomies and terms of one municipality; only the areas differ between municipalities. */
export class Taxonomies {
  private readonly terms: ReadonlyMap<string, HsdsTaxonomyTerm>;
  private readonly namespaces: (key: TaxonomyKey) => string;

  constructor(municipality: Pick<Municipality, 'id' | 'areas'>) {
    const own = municipalityNamespace(municipality.id);
    this.namespaces = (key) => (key === 'areas' ? own : voordeurNamespace);
    const named: [TaxonomyKey, [code: string, name: string][]][] = [
      ['leefgebieden', leefgebieden.map((id) => [id, leefgebiedNames[id].nl])],
      ['audience', audiences.map((id) => [id, audienceNames[id]])],
      ['access', accessWays.map((id) => [id, accessNames[id]])],
      ['cost', costs.map((id) => [id, costNames[id]])],
      ['channels', channels.map((id) => [id, channelNames[id]])],
      ['areas', municipality.areas.map(({ id, name }) => [id, name])],
      ['properties', Object.entries(propertyNames)],
    ];
    this.terms = new Map(
      named.flatMap(([key, terms]) =>
        terms.map(([code, name]) => [`${key}:${code}`, this.makeTerm(key, code, name)] as const),
      ),
    );
  }

  id(key: TaxonomyKey): string {
    return uuidV5(this.namespaces(key), `taxonomy:${key}`);
  }

  all(): HsdsTaxonomy[] {
    return taxonomyKeys.map((key) => {
      const { name, description } = taxonomyTexts[key];
      return { id: this.id(key), name, description };
    });
  }

  /** The terms with a name of their own; those of translations and of unknown areas are made as they come. */
  allTerms(): HsdsTaxonomyTerm[] {
    return [...this.terms.values()];
  }

  term(key: TaxonomyKey, code: string): HsdsTaxonomyTerm {
    return this.terms.get(`${key}:${code}`) ?? this.makeTerm(key, code, code);
  }

  private makeTerm(key: TaxonomyKey, code: string, name: string): HsdsTaxonomyTerm {
    return {
      id: uuidV5(this.namespaces(key), `taxonomy-term:${key}:${code}`),
      code,
      name,
      description: name,
      taxonomy: taxonomyTexts[key].name,
      taxonomy_id: this.id(key),
      language: 'nl',
    };
  }
}
