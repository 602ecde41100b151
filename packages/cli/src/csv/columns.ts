import { accessNames, audienceNames, channelNames, costNames, languageByName } from '@voordeur/core/hsds';
import type { Municipality, Service } from '@voordeur/core/schemas';
import { leefgebiedNames } from '@voordeur/core/vocabulary';

/** A value that a cell cannot have; the message says what it can have. */
export class WrongCell extends Error {
  override readonly name = 'WrongCell';
}

export interface Column {
  header: string;
  /** Field of a service; locations have several columns. */
  field: keyof Service;
  /** Whether the column has to be there. */
  required: boolean;
  /** What may stand in it, for the template. */
  example: string;
  /** @throws WrongCell */
  read: (cell: string) => unknown;
  write: (service: Service) => string;
}

/** Between several values in one cell. */
export const between = '|';

/** The columns of one service, in the order of the template; those of places and translations are apart. */
export function columnsFor(municipality: Pick<Municipality, 'areas'>): Column[] {
  const areaNames = Object.fromEntries(municipality.areas.map(({ id, name }) => [id, name]));
  const leefgebieden = Object.fromEntries(Object.entries(leefgebiedNames).map(([id, { nl }]) => [id, nl]));
  return [
    text('id', 'id', 'inloop-de-brug', true),
    text('naam', 'name', 'Inloop De Brug', true),
    text('organisatie', 'organisation', 'Stichting De Brug', true),
    text('samenvatting', 'summary', 'Koffie en een praatje, elke ochtend.'),
    text('omschrijving', 'description', 'Je kunt zo binnenlopen. Er is altijd iemand die luistert.'),
    optional('voor wie', 'eligibility', ''),
    optional('hoe kom je binnen', 'gettingIn', ''),
    optional('kosten toelichting', 'costNote', ''),
    optional('openingstijden', 'openingHours', 'maandag tot en met vrijdag van 9 tot 12 uur'),
    many('leefgebieden', 'leefgebieden', leefgebieden, 'contacten | taal-administratie', true),
    many('doelgroepen', 'audience', audienceNames, 'volwassenen | ouderen'),
    age('vanaf leeftijd', 'minAge', '18'),
    age('tot en met leeftijd', 'maxAge', ''),
    many('gebieden', 'areas', areaNames, municipality.areas[0]?.id ?? ''),
    one('toegang', 'access', accessNames, 'vrij', true),
    one('kosten', 'cost', costNames, 'gratis'),
    many('vormen', 'channels', channelNames, 'inloop'),
    {
      ...many('talen', 'languages', {}, 'nl | en'),
      read: (cell) =>
        cell
          .split(/[|,]/)
          .map((part) => languageOf(part.trim()))
          .filter((code) => code !== ''),
    },
    optional('website', 'website', 'https://www.voorbeeld.nl', null),
    { ...optional('telefoon', 'phone', '023 123 45 67', null), read: phone },
    optional('e-mail', 'email', 'info@voorbeeld.nl'),
    text('bron', 'source', 'opgegeven door de organisatie'),
    { ...text('gecontroleerd op', 'checkedOn', '2026-11-22', true), read: date },
  ];
}

/** Texts that may be there in another language: `naam (en)`. */
export const translatable = ['name', 'summary', 'description', 'eligibility', 'gettingIn', 'costNote', 'openingHours'];

function text(header: string, field: keyof Service, example: string, required = false): Column {
  const write = (service: Service): string => (service[field] as string | undefined) ?? '';
  return { header, field, required, example, read: (cell) => cell, write };
}

/** A text that is left out, or null, where the cell is empty. */
function optional(header: string, field: keyof Service, example: string, empty?: null): Column {
  return { ...text(header, field, example), read: (cell) => (cell === '' ? empty : cell) };
}

function age(header: string, field: 'minAge' | 'maxAge', example: string): Column {
  return {
    ...text(header, field, example),
    read: (cell) => {
      if (cell === '') return null;
      if (!/^\d+([.,]0+)?$/.test(cell)) throw new WrongCell('geef een heel getal, of laat de cel leeg');
      return Number.parseInt(cell, 10);
    },
    write: (service) => service[field]?.toString() ?? '',
  };
}

type Names = Readonly<Record<string, string>>;

function one(header: string, field: 'access' | 'cost', names: Names, example: string, required = false): Column {
  return {
    ...text(header, field, example, required),
    read: (cell) => (cell === '' && field === 'cost' ? 'onbekend' : choiceOf(cell, names)),
  };
}

function many(header: string, field: keyof Service, names: Names, example: string, required = false): Column {
  return {
    ...text(header, field, example, required),
    read: (cell) =>
      cell
        .split(between)
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .flatMap((part) => choicesIn(part, names)),
    write: (service) => (service[field] as string[]).join(` ${between} `),
  };
}

/** Names hold commas themselves: what is not one name is taken apart. */
function choicesIn(part: string, names: Names): string[] {
  if (idOf(part, names) !== undefined) return [choiceOf(part, names)];
  const parts = part.split(',').map((piece) => piece.trim());
  return parts.filter((piece) => piece !== '').map((piece) => choiceOf(piece, names));
}

function choiceOf(written: string, names: Names): string {
  const id = idOf(written, names);
  if (id !== undefined) return id;
  const shown = written === '' ? 'hier moet iets staan' : `"${written}" kennen we niet`;
  throw new WrongCell(`${shown}; kies uit: ${Object.keys(names).join(', ')}`);
}

function idOf(written: string, names: Names): string | undefined {
  const wanted = written.toLowerCase();
  return Object.keys(names).find((id) => id === wanted || names[id]!.toLowerCase() === wanted);
}

function languageOf(written: string): string {
  if (written === '' || /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(written)) return written;
  const code = languageByName(written);
  if (code === undefined) throw new WrongCell(`"${written}" kennen we niet; geef een taalcode zoals nl, en of ar`);
  return code;
}

function phone(cell: string): string | null {
  if (/^[1-9]\d{8}$/.test(cell))
    throw new WrongCell(`"${cell}" mist de eerste 0; maak de kolom in de rekensheet tekst`);
  return cell === '' ? null : cell;
}

/** A date as 2026-11-22, or as Dutch spreadsheets write it: 22-11-2026 or 22/11/2026. */
function date(cell: string): string {
  const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(cell);
  if (dutch === null) return cell;
  const [, day = '', month = '', year = ''] = dutch;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
