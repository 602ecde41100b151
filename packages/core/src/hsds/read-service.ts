import { inDutch } from '../schemas/in-dutch.js';
import type { Municipality } from '../schemas/municipality.js';
import { serviceSchema, type Service, type ServiceLocation } from '../schemas/service.js';
import { pathText } from '../municipality/parse.js';
import { leefgebiedNames } from '../vocabulary/index.js';
import { classificationsOf, type Classification } from './classifications.js';
import { accessSentence, costSentence, eligibilitySentence } from './descriptions.js';
import { fieldsOf, isFilled, listOf, numberOf, textOf, type Fields } from './fields.js';
import { languageByName, languageTag } from './languages.js';
import { scheduleSentence } from './schedules.js';
import { accessNames, audienceNames, channelNames, costNames, type Property, type TaxonomyKey } from './taxonomies.js';
import { uuidV5, voordeurNamespace } from './uuid.js';
import { paragraph } from './write.js';

export interface ReadContext {
  municipality: Pick<Municipality, 'areas'>;
  /** `source` of services that do not bring one. */
  source: string;
  /** `checkedOn` of services that do not bring one; without it they are a problem. */
  checkedOn?: string | undefined;
}

interface Note {
  path: string;
  message: string;
}

export interface ReadService {
  service: Service | undefined;
  /** Whether Voordeur wrote the record. */
  own: boolean;
  problems: Note[];
  notices: Note[];
}

/** One record of HSDS as a service. A record that Voordeur wrote gives back exactly what it was. */
export function readService(record: Fields, context: ReadContext): ReadService {
  const reader = new ServiceReader(record, context);
  const draft = reader.read();
  const { own, problems, notices } = reader;
  const parsed = serviceSchema.safeParse(draft, { error: inDutch });
  if (parsed.success && problems.length === 0) return { service: parsed.data, own, problems, notices };
  const wrong = (parsed.error?.issues ?? [])
    .filter(({ path }) => !problems.some((problem) => problem.path === fieldOf(path)))
    .map(({ path, message }) => ({ path: fieldOf(path), message }));
  return { service: undefined, own, problems: [...problems, ...wrong], notices };
}

/** Where in HSDS a field of ours comes from. */
const fieldNames: Readonly<Record<string, string>> = {
  organisation: 'organization.name',
  minAge: 'minimum_age',
  maxAge: 'maximum_age',
  website: 'url',
  phone: 'phones[0].number',
  checkedOn: 'assured_date',
  locations: 'service_at_locations',
  id: 'id',
};

function fieldOf(path: readonly PropertyKey[]): string {
  const [first = '', ...rest] = path;
  return pathText([fieldNames[String(first)] ?? first, ...rest]);
}

class ServiceReader {
  readonly problems: Note[] = [];
  readonly notices: Note[] = [];
  private readonly classifications: Classification[];
  private readonly record: Fields;
  private readonly context: ReadContext;
  /** Written by Voordeur: what is not there was not there, and texts are as they were. */
  readonly own: boolean;

  constructor(record: Fields, context: ReadContext) {
    this.record = record;
    this.context = context;
    this.classifications = classificationsOf(record);
    this.own = this.property('id') !== undefined;
  }

  read(): object {
    const choices = {
      leefgebieden: this.choices('leefgebieden', named(leefgebiedNames)),
      audience: this.choices('audience', audienceNames),
      channels: this.channels(),
      access: this.access(),
      cost: this.cost(),
    };
    const ages = { minAge: this.age('minimum_age'), maxAge: this.age('maximum_age') };
    this.remarkOtherTerms();
    return dropUndefined({
      id: this.id(),
      name: this.text('name') ?? '',
      organisation: this.organisation(),
      ...this.summaryAndDescription(),
      eligibility: this.unless('eligibility_description', eligibilitySentence({ ...choices, ...ages } as Service)),
      gettingIn: this.unless('application_process', accessSentence(choices as Service)),
      costNote: this.costNote(choices as Service),
      openingHours: this.openingHours(),
      ...choices,
      ...ages,
      areas: this.areas(),
      languages: this.languages(),
      website: this.website(),
      phone: this.phone(),
      email: this.text('email'),
      locations: this.locations(),
      translations: this.translations(),
      source: this.property('source') ?? this.context.source,
      checkedOn: this.checkedOn(),
    });
  }

  private id(): string | undefined {
    const own = this.property('id');
    if (own !== undefined) return own;
    const id = this.text('id');
    if (id === undefined) return this.problem('id', 'geef elke dienst een id');
    const mark = isUuid(id) ? id.slice(0, 8).toLowerCase() : uuidV5(voordeurNamespace, id).slice(0, 8);
    return [slug(this.text('name') ?? ''), mark].filter((part) => part !== '').join('-');
  }

  private organisation(): string | undefined {
    const name = this.tidy(textOf(fieldsOf(this.record['organization'])['name']));
    return name ?? this.problem('organization.name', 'zeg welke organisatie de dienst aanbiedt');
  }

  /** HSDS has one description; ours begins with the summary, or of another's the first sentence is it. */
  private summaryAndDescription(): { summary: string; description: string } {
    const whole = typeof this.record['description'] === 'string' ? this.record['description'] : '';
    const summary = this.property('summary');
    if (summary !== undefined) {
      if (whole === summary) return { summary, description: '' };
      const together = whole.startsWith(summary + paragraph);
      return { summary, description: together ? whole.slice(summary.length + paragraph.length) : whole };
    }
    if (this.own) return { summary: '', description: whole };
    const first = /^\s*[^\n]{1,200}?[.!?](?=\s|$)/u.exec(whole)?.[0];
    return first === undefined
      ? { summary: '', description: whole.trim() }
      : { summary: first.trim(), description: whole.slice(first.length).trim() };
  }

  /** A text, unless it is the sentence that we write ourselves for these choices. */
  private unless(field: string, sentence: string | undefined): string | undefined {
    const text = this.text(field);
    return this.own && text === sentence ? undefined : text;
  }

  private openingHours(): string | undefined {
    const texts = listOf(this.record['schedules']).flatMap((schedule, nth) => {
      const text = textOf(schedule['description']) ?? scheduleSentence(schedule);
      if (text === undefined)
        this.notice(`schedules[${nth}]`, 'dit rooster konden we niet in woorden zetten; niet overgenomen');
      return text ?? [];
    });
    return texts.length === 0 ? undefined : texts.join('\n');
  }

  private access(): string {
    const chosen = this.choice('access', accessNames);
    if (chosen !== undefined) return chosen;
    this.notice('attributes', 'hoe je binnenkomt staat er niet als keuze; "aanmelden" is ingevuld');
    return 'aanmelden';
  }

  private cost(): string {
    const chosen = this.choice('cost', costNames);
    if (chosen !== undefined) return chosen;
    const amounts = listOf(this.record['cost_options']).flatMap(({ amount }) => numberOf(amount) ?? []);
    if (amounts.length === 0 || amounts.some(Number.isNaN)) return 'onbekend';
    return amounts.every((amount) => amount === 0) ? 'gratis' : 'eigen-bijdrage';
  }

  /** What is said of costs; of another's feed also the deprecated text and the prices. */
  private costNote(service: Service): string | undefined {
    const text = this.unless('fees_description', costSentence(service));
    if (this.own) return text;
    const prices = listOf(this.record['cost_options']).map((price) =>
      ['option', 'amount', 'currency', 'amount_description'].flatMap((field) => textOf(price[field]) ?? []).join(' '),
    );
    const said = [text, this.text('fees'), ...prices].filter((part) => part !== undefined && part !== '');
    return [...new Set(said)].join('; ') || undefined;
  }

  private channels(): string[] {
    const chosen = this.choices('channels', channelNames);
    const virtual = listOf(this.record['service_at_locations']).some(
      ({ location }) => fieldsOf(location)['location_type'] === 'virtual',
    );
    return virtual && !this.own && !chosen.includes('online') ? [...chosen, 'online'] : chosen;
  }

  private areas(): string[] {
    const own = this.ofTaxonomy('areas').map(({ code }) => code);
    if (own.length > 0 || this.own) return own;
    const { areas } = this.context.municipality;
    return listOf(this.record['service_areas']).flatMap(({ name }, nth) => {
      const wanted = textOf(name)?.trim().toLowerCase();
      const area = areas.find((candidate) => [candidate.id, candidate.name.toLowerCase()].includes(wanted ?? ''));
      if (area !== undefined) return [area.id];
      if (wanted !== undefined)
        this.notice(
          `service_areas[${nth}].name`,
          `"${textOf(name)}" is geen gebied van deze gemeente; zonder gebied geldt een dienst overal`,
        );
      return [];
    });
  }

  private age(field: 'minimum_age' | 'maximum_age'): number | null {
    const age = numberOf(this.record[field]);
    if (age === undefined) return null;
    if (Number.isNaN(age) || age < 0) {
      this.problem(field, 'geef een leeftijd in jaren, als getal');
      return null;
    }
    if (age > 120) {
      this.notice(field, `${age} jaar is als "geen grens" gelezen`);
      return null;
    }
    const years = Math.floor(age);
    if (years !== age) this.notice(field, `${age} is ${years} geworden: leeftijden zijn hele jaren`);
    return years;
  }

  private languages(): string[] {
    return listOf(this.record['languages']).flatMap(({ code, name }, nth) => {
      const written = textOf(code);
      if (this.own && written !== undefined) return [written];
      const tag = written === undefined ? languageByName(textOf(name) ?? '') : languageTag(written);
      if (tag !== undefined) return [tag];
      this.notice(`languages[${nth}]`, `de taal "${written ?? textOf(name) ?? ''}" is niet herkend; niet overgenomen`);
      return [];
    });
  }

  private website(): string | null {
    const own = this.property('website');
    if (own !== undefined) return own;
    const organisations = textOf(fieldsOf(this.record['organization'])['website']);
    const written = this.text('url') ?? (this.own ? undefined : organisations);
    if (written === undefined) return null;
    const address = /^[a-z][a-z\d+.-]*:/i.test(written.trim()) ? written.trim() : `https://${written.trim()}`;
    if (serviceSchema.shape.website.safeParse(address).success) return this.own ? written : address;
    this.notice('url', `"${written}" is geen webadres dat begint met http; niet overgenomen`);
    return null;
  }

  private phone(): string | null {
    const phones = listOf(this.record['phones']);
    const [first, ...more] =
      phones.length > 0 || this.own ? phones : listOf(fieldsOf(this.record['organization'])['phones']);
    for (const [nth, { number }] of more.entries())
      this.notice(`phones[${nth + 1}].number`, `een dienst heeft één nummer; "${textOf(number)}" is niet overgenomen`);
    return textOf(first?.['number']) ?? null;
  }

  private locations(): ServiceLocation[] | undefined {
    const found = listOf(this.record['service_at_locations']).flatMap((link, nth): ServiceLocation[] => {
      const location = fieldsOf(link['location']);
      if (location['location_type'] === 'virtual' || !isFilled(location)) return [];
      const path = `service_at_locations[${nth}].location`;
      const [latitude, longitude] = [numberOf(location['latitude']), numberOf(location['longitude'])];
      if (!isDegrees(latitude, 90) || !isDegrees(longitude, 180)) {
        this.notice(path, 'een plek zonder (goede) latitude en longitude kan niet op de kaart; niet overgenomen');
        return [];
      }
      const [address = {}] = listOf(location['addresses']);
      const postcode = textOf(address['postal_code'])?.toUpperCase();
      const dutch = postcode !== undefined && /^[1-9]\d{3} ?[A-Z]{2}$/.test(postcode);
      if (postcode !== undefined && !dutch)
        this.notice(`${path}.addresses[0].postal_code`, `"${postcode}" is geen Nederlandse postcode; niet overgenomen`);
      return [
        dropUndefined({
          name: textOf(location['name']),
          address: textOf(address['address_1']),
          postcode: dutch ? postcode : undefined,
          place: textOf(address['city']),
          latitude,
          longitude,
        }),
      ];
    });
    return found.length === 0 ? undefined : found;
  }

  private translations(): Service['translations'] {
    const found: Record<string, Record<string, string>> = {};
    for (const { code, value } of this.ofTaxonomy('translations')) {
      const [locale, field] = code.split('.');
      if (locale && field && value !== undefined) found[locale] = { ...found[locale], [field]: value };
    }
    return Object.keys(found).length === 0 ? undefined : found;
  }

  private checkedOn(): string | undefined {
    const assured = this.text('assured_date');
    if (assured !== undefined) return this.own ? assured : assured.slice(0, 10);
    if (this.context.checkedOn !== undefined) return this.context.checkedOn;
    return this.problem('assured_date', 'zeg wanneer de gegevens zijn nagekeken, of geef --checked-on DATUM');
  }

  private choice(key: TaxonomyKey, names: Readonly<Record<string, string>>): string | undefined {
    return this.choices(key, names)[0];
  }

  /** Codes of our taxonomy; of other taxonomies the terms that are called the same. */
  private choices(key: TaxonomyKey, names: Readonly<Record<string, string>>): string[] {
    if (this.own) return this.ofTaxonomy(key).map(({ code }) => code);
    const found = this.classifications.flatMap(({ taxonomy, code, name }) => {
      if (taxonomy !== undefined && taxonomy !== key) return [];
      const wanted = [code, name].map((text) => text.trim().toLowerCase());
      return Object.keys(names).filter((id) => wanted.includes(id) || wanted.includes(names[id]!.toLowerCase()));
    });
    return [...new Set(found)];
  }

  private remarkOtherTerms(): void {
    if (this.own) return;
    const all = [named(leefgebiedNames), audienceNames, accessNames, costNames, channelNames];
    const known = new Set(all.flatMap((names) => Object.entries(names).flat()).map((text) => text.toLowerCase()));
    for (const { taxonomy, code, name, path } of this.classifications) {
      const texts = [code, name].filter((text) => text !== '');
      if (taxonomy !== undefined || texts.length === 0 || texts.some((text) => known.has(text.trim().toLowerCase())))
        continue;
      this.notice(
        `${path}.taxonomy_term`,
        `"${name || code}" kennen we niet als leefgebied of doelgroep; niet overgenomen`,
      );
    }
  }

  private ofTaxonomy(key: TaxonomyKey): Classification[] {
    return this.classifications.filter(({ taxonomy }) => taxonomy === key);
  }

  private property(code: Property): string | undefined {
    return this.classifications.find(({ taxonomy, code: found }) => taxonomy === 'properties' && found === code)?.value;
  }

  private text(field: string): string | undefined {
    return this.tidy(textOf(this.record[field]));
  }

  private tidy(text: string | undefined): string | undefined {
    return this.own ? text : text?.trim() || undefined;
  }

  private problem(path: string, message: string): undefined {
    this.problems.push({ path, message });
  }

  private notice(path: string, message: string): void {
    this.notices.push({ path, message });
  }
}

function named(names: Readonly<Record<string, { nl: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(names).map(([id, { nl }]) => [id, nl]));
}

function isUuid(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}

/** A name as an id: at most 55 characters, so that a mark of 8 fits behind it. */
function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 55)
    .replace(/^-+|-+$/g, '');
}

function isDegrees(value: number | undefined, limit: number): value is number {
  return value !== undefined && Math.abs(value) <= limit;
}

function dropUndefined<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
