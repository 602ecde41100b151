import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Service } from '@voordeur/core/schemas';
import haarlemServices from '@voordeur/haarlem/services.json' with { type: 'json' };
import { haarlem } from '../core/municipality.ts';
import { anyService } from '../fixtures/any-service.ts';
import { hsdsValidator } from '../fixtures/hsds/schema.ts';

const root = path.resolve(import.meta.dirname, '../..');
const haarlemFile = path.join(root, 'packages/haarlem/services.json');

function voordeur(args: string[], input: string | Uint8Array = '') {
  const bin = path.join(root, 'packages/cli/bin/voordeur.js');
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...args], { input, cwd: root, maxBuffer: 1e9 });
  return { stdout: stdout.toString(), stderr: stderr.toString(), status };
}

const folder = mkdtempSync(path.join(tmpdir(), 'voordeur-'));
let files = 0;
function fileWith(content: string | Uint8Array, extension = 'csv'): string {
  files += 1;
  const file = path.join(folder, `${files}.${extension}`);
  writeFileSync(file, content);
  return file;
}

/** A CSV with these cells; the other columns that must be there are filled in. */
function csv(rows: Record<string, string>[], more: { delimiter?: string; header?: string[] } = {}): string {
  const { delimiter = ';', header = [...new Set(rows.flatMap((row) => Object.keys({ ...base, ...row })))] } = more;
  const cell = (text: string) => (/[";,\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((row) => header.map((name) => cell({ ...base, ...row }[name] ?? '')).join(delimiter));
  return [header.join(delimiter), ...lines].join('\r\n');
}

const base: Record<string, string> = {
  id: 'koffie',
  naam: 'Koffie',
  organisatie: 'De Brug',
  leefgebieden: 'contacten',
  toegang: 'vrij',
  'gecontroleerd op': '2026-11-22',
};

/** The services of a CSV that must be right. */
function imported(input: string | Uint8Array, ...args: string[]): Service[] {
  const { stdout, stderr, status } = voordeur(['import', '-', '--format', 'csv', ...args], input);
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

/** What is said about a CSV that is not right. */
function complaint(input: string | Uint8Array, ...args: string[]): string {
  const { stdout, stderr, status } = voordeur(['import', '-', '--format', 'csv', ...args], input);
  assert.equal(status, 1, stdout);
  assert.equal(stdout, '');
  return stderr;
}

describe('voordeur export', () => {
  test('writes Haarlem as valid HSDS, which import reads back byte for byte', () => {
    const { stdout, status } = voordeur(['export']);
    assert.equal(status, 0);
    const isService = hsdsValidator('service');
    const records = JSON.parse(stdout) as object[];
    assert.equal(records.length, 240);
    for (const record of records) assert.ok(isService(record), JSON.stringify(isService.errors));
    const back = voordeur(['import', '-'], stdout);
    assert.equal(back.status, 0);
    assert.equal(back.stdout, readFileSync(haarlemFile, 'utf8'));
    assert.equal(back.stderr, 'de standaardinvoer: 240 van 240 diensten gelezen\n');
  });

  test('writes Haarlem as CSV, which import reads back byte for byte', () => {
    const { stdout } = voordeur(['export', '--format', 'csv']);
    assert.ok(stdout.startsWith('\ufeffid;naam;organisatie;'), 'with the mark that Excel needs');
    assert.equal(voordeur(['import', fileWith(stdout)]).stdout, readFileSync(haarlemFile, 'utf8'));
  });

  test('any services come back from CSV exactly, formulas, quotes and line ends too', () => {
    const text = fc
      .oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1+1', "'=x", '+31 23', '-', '@a', '"', 'a;b\n"c"', "'"))
      .map((value) => value.replaceAll('\r', '').replaceAll('|', '/').trim());
    const areas = new Set(haarlem.areas.map(({ id }) => id));
    const services = fc.sample(anyService(text), { numRuns: 500, seed: 20261122 }).map((service, nth): Service => ({
      ...service,
      id: `dienst-${nth}`,
      areas: service.areas.filter((area) => areas.has(area)),
      translations: service.translations && withoutEmpty(service.translations),
    }));
    const file = fileWith(JSON.stringify(services), 'json');
    const exported = voordeur(['export', '--services', file, '--format', 'csv']);
    assert.equal(exported.status, 0, exported.stderr);
    assert.deepEqual(imported(exported.stdout), JSON.parse(JSON.stringify(services)));
  });

  test('a cell never begins as a formula', () => {
    const service = { ...haarlemServices[0]!, name: '=HYPERLINK("http://a.example")', phone: '+31 23 123 45 67' };
    const { stdout } = voordeur([
      'export',
      '--services',
      fileWith(JSON.stringify([service]), 'json'),
      '--format',
      'csv',
    ]);
    assert.match(stdout, /"'=HYPERLINK\(""http/);
    assert.match(stdout, /;'\+31 23 123 45 67;/);
  });

  test('says what is wrong with the file or the format', () => {
    const wrong = voordeur(['export', '--services', fileWith('[{"id":"x"}]', 'json')]);
    assert.equal(wrong.status, 1);
    assert.match(wrong.stderr, /klopt niet:\n {2}\[0\]\.name \(x\):/);
    assert.match(voordeur(['export', '--services', 'nergens.json']).stderr, /dit bestand bestaat niet/);
    assert.match(voordeur(['export', '--format', 'xml']).stderr, /--format is hsds of csv, niet "xml"/);
  });
});

describe('voordeur import of CSV', () => {
  test('reads ids or names, several to a cell, in any order of columns', () => {
    const [service] = imported(
      csv(
        [
          {
            Leefgebieden: 'Geld, schulden en rondkomen | wonen, werk',
            Doelgroepen: 'Ouderen|mantelzorgers',
            GEBIEDEN: 'Haarlem-Noord|oost',
            'Tot_en_met leeftijd': '27,0',
            kosten: 'Eigen bijdrage',
            Talen: 'nl, Turks',
            'Gecontroleerd op': '1-9-2026',
            'naam (en)': 'Coffee',
          },
        ],
        {
          header: [
            'Talen',
            'naam',
            'Leefgebieden',
            'naam (en)',
            'id',
            'Doelgroepen',
            'organisatie',
            'GEBIEDEN',
            'toegang',
            'Tot_en_met leeftijd',
            'kosten',
            'Gecontroleerd op',
          ],
        },
      ),
    );
    assert.deepEqual(service!.leefgebieden, ['geld', 'wonen', 'werk']);
    assert.deepEqual(service!.audience, ['ouderen', 'mantelzorgers']);
    assert.deepEqual(service!.areas, ['noord', 'oost']);
    assert.deepEqual([service!.minAge, service!.maxAge], [null, 27]);
    assert.equal(service!.cost, 'eigen-bijdrage');
    assert.deepEqual(service!.languages, ['nl', 'tr']);
    assert.equal(service!.checkedOn, '2026-09-01');
    assert.deepEqual(service!.translations, { en: { name: 'Coffee' } });
  });

  test('reads places with a decimal comma or point, several to a row', () => {
    const place = { locatie: 'De Brug|', adres: 'Kade 1|Plein 2', breedtegraad: '52,38|52.4', lengtegraad: '4,6|4.65' };
    assert.deepEqual(imported(csv([place]))[0]!.locations, [
      { latitude: 52.38, longitude: 4.6, name: 'De Brug', address: 'Kade 1' },
      { latitude: 52.4, longitude: 4.65, address: 'Plein 2' },
    ]);
    assert.match(
      complaint(csv([{ adres: 'Kade 1' }])),
      /rij 2, kolom "breedtegraad": geef bij elke plek een breedtegraad/,
    );
  });

  test('reads what spreadsheets save: comma, tab, sep=, UTF-16, Windows-1252', () => {
    const row = { naam: 'Café Één', omschrijving: 'een; twee, drie\nvier "vijf"' };
    const texts: (string | Uint8Array)[] = [
      csv([row]),
      csv([row], { delimiter: ',' }),
      csv([row], { delimiter: '\t' }),
      `sep=,\r\n${csv([row], { delimiter: ',' })}`,
      `\ufeff${csv([row])}`,
      Buffer.from(`\ufeff${csv([row], { delimiter: '\t' })}`, 'utf16le'),
      Buffer.from(csv([row]), 'latin1'),
    ];
    for (const text of texts) {
      const [service] = imported(text);
      assert.deepEqual([service!.name, service!.description], [row.naam, row.omschrijving]);
    }
    assert.match(voordeur(['import', '-', '--format', 'csv'], texts.at(-1)).stderr, /Windows-1252; kijk of letters/);
  });

  test('names row, column and value, and what is allowed, for all that is wrong at once', () => {
    const said = complaint(
      csv([
        {},
        { id: 'Met Spatie', leefgebieden: 'tuinieren', toegang: '', 'vanaf leeftijd': 'twaalf', website: 'geen adres' },
        { naam: '', 'gecontroleerd op': '31-2-2026', telefoon: '235551234', gebieden: 'Utrecht', talen: 'Klingon' },
        { id: 'weg', 'vanaf leeftijd': '20', 'tot en met leeftijd': '10' },
        {},
      ]),
    );
    for (const line of [
      /rij 3, kolom "id": "Met Spatie": gebruik kleine letters/,
      /rij 3, kolom "leefgebieden": "tuinieren" kennen we niet; kies uit: opvoeden, school/,
      /rij 3, kolom "toegang": hier moet iets staan; kies uit: vrij, aanmelden/,
      /rij 3, kolom "vanaf leeftijd": geef een heel getal/,
      /rij 3, kolom "website": "geen adres"/,
      /rij 4, kolom "naam"/,
      /rij 4, kolom "gecontroleerd op": "31-2-2026"/,
      /rij 4, kolom "telefoon": "235551234" mist de eerste 0/,
      /rij 4, kolom "gebieden": "Utrecht" kennen we niet; kies uit: centrum-zuidwest, noord/,
      /rij 4, kolom "talen": "Klingon" kennen we niet/,
      /rij 5, kolom "vanaf leeftijd": .*hoger dan/,
      /rij 6, kolom "id": "koffie" staat ook in rij 2/,
      /Er is niets geschreven\. .*--partial om alleen de andere 1 van 5/,
    ])
      assert.match(said, line);
    assert.equal(imported(csv([{}, { id: 'Met Spatie' }]), '--partial').length, 1);
  });

  test('rows of empty cells do not count, but the numbers of the others stay those of the spreadsheet', () => {
    const empty = Object.fromEntries(Object.keys(base).map((name) => [name, '']));
    assert.match(complaint(csv([{}, empty, { id: 'X' }])), /^ {2}rij 4, kolom "id"/m);
  });

  test('columns that are missing, double or unknown are named; an unknown one may be left out', () => {
    const said = complaint('id;naam;NAAM;opmerking\nkoffie;Koffie;x;y');
    for (const line of [
      /kolom "NAAM": deze kolom staat er twee keer/,
      /kolom "organisatie": deze kolom ontbreekt/,
      /--leave "opmerking"/,
    ])
      assert.match(said, line);
    assert.equal(imported(csv([{ opmerking: 'let op' }]), '--leave', 'Opmerking').length, 1);
    assert.match(complaint(`${csv([{}])};te;veel`), /rij 2: deze rij heeft meer cellen/);
  });

  test('what is no CSV is refused with what to do', () => {
    assert.match(complaint(Buffer.from([0x50, 0x4b, 3, 4, 20, 0])), /werkmap van Excel .* bewaar haar als "CSV UTF-8"/);
    assert.match(complaint(Buffer.from([1, 0, 2, 0])), /dit is geen tekst/);
    assert.match(complaint(''), /het bestand is leeg/);
    assert.match(complaint('id;naam\nkoffie;"open'), /aanhalingsteken dat niet klopt/);
  });

  test('the template shows every column, and is itself a CSV that can be imported', () => {
    const { stdout, status } = voordeur(['import', '--template']);
    assert.equal(status, 0);
    const [service] = imported(stdout);
    assert.equal(service!.id, 'inloop-de-brug');
    const documented = readFileSync(path.join(root, 'docs/sociale-kaart.md'), 'utf8');
    const header = stdout.slice(1).split('\r\n')[0]!.split(';');
    for (const name of header)
      assert.ok(documented.includes(`| \`${name}\``), `docs/sociale-kaart.md has no row for ${name}`);
  });
});

describe('voordeur import of HSDS', () => {
  const record = {
    id: 'ac148810-d857-441c-9679-408f346de14b',
    name: 'Rouwgroep',
    status: 'active',
    assured_date: '2026-01-01',
    alert: 'Dicht in mei',
    organization: { id: 'd9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610', name: 'Steun', description: '' },
  };

  test('says which record cannot be taken over and why, and takes the others only when asked', () => {
    const text = JSON.stringify({
      contents: [record, { ...record, name: '', id: 'x' }, { ...record, status: 'defunct' }],
    });
    const refused = voordeur(['import', '-'], text);
    assert.equal(refused.status, 1);
    assert.equal(refused.stdout, '');
    assert.match(refused.stderr, /\[1\]\.name \(x\)/);
    assert.match(refused.stderr, /\[2\]\.status \(Rouwgroep\): .*overgeslagen/);
    assert.match(refused.stderr, /het veld alert heeft geen plaats op de sociale kaart \(2 keer\)/);
    const partial = voordeur(['import', '-', '--partial', '--source', 'Regio'], text);
    assert.equal(partial.status, 0);
    assert.deepEqual(
      JSON.parse(partial.stdout).map(({ id, source }: Service) => [id, source]),
      [['rouwgroep-ac148810', 'Regio']],
    );
  });

  test('reads a folder of tables', () => {
    const tables = path.join(folder, 'tables');
    mkdirSync(tables);
    const write = (name: string, text: string) => writeFileSync(path.join(tables, `${name}.csv`), text);
    write(
      'services',
      'id,organization_id,name,status,minimum_age,assured_date\ns1,o1,"Groep, open",active,12,2026-01-01\n',
    );
    write('organizations', 'id,name,description\no1,Steun,x\n');
    write('phones', 'id,service_id,number\np1,s1,023 1234567\n');
    const { stdout, status, stderr } = voordeur(['import', tables]);
    assert.equal(status, 0, stderr);
    const [{ name, organisation, phone, minAge }] = JSON.parse(stdout);
    assert.deepEqual([name, organisation, phone, minAge], ['Groep, open', 'Steun', '023 1234567', 12]);
    assert.match(voordeur(['import', path.join(root, 'docs')]).stderr, /staat geen services\.csv/);
  });

  test('what is no HSDS is refused with what to do', () => {
    assert.match(voordeur(['import', '-'], '{"a":1}').stderr, /hier staan geen diensten in/);
    assert.match(voordeur(['import', '-'], '[{').stderr, /geen geldige JSON .* --format csv/);
    assert.match(voordeur(['import', 'nergens.json']).stderr, /nergens\.json bestaat niet/);
    assert.match(voordeur(['import']).stderr, /geef één bestand/);
  });
});

describe('voordeur import --into', () => {
  function into(rows: Record<string, string>[], file: string, ...args: string[]) {
    const { stdout, stderr, status } = voordeur(['import', '-', '--format', 'csv', '--into', file, ...args], csv(rows));
    assert.equal(status, 0, stderr);
    return { said: stdout, services: JSON.parse(readFileSync(file, 'utf8')) as Service[] };
  }

  test('says what is new, changed and the same; what is missing stays until it is asked to go', () => {
    const file = path.join(folder, 'kaart.json');
    const first = into([{ id: 'a' }, { id: 'b' }, { id: 'c' }], file);
    assert.match(first.said, /kaart\.json: 3 diensten, geschreven\n {2}3 nieuw: a, b, c\n {2}0 hetzelfde\n/);
    const second = into([{ id: 'd' }, { id: 'b', naam: 'Thee' }, { id: 'c' }], file);
    assert.match(second.said, /1 nieuw: d\n.*1 gewijzigd: b\n.*1 niet in de import; blijft staan .*: a\n.*1 hetzelfde/);
    assert.deepEqual(
      second.services.map(({ id, name }) => [id, name]),
      [
        ['a', 'Koffie'],
        ['b', 'Thee'],
        ['c', 'Koffie'],
        ['d', 'Koffie'],
      ],
    );
    const before = readFileSync(file, 'utf8');
    assert.match(into([{ id: 'e' }], file, '--dry-run').said, /niets geschreven/);
    assert.equal(readFileSync(file, 'utf8'), before);
    const last = into([{ id: 'c' }], file, '--remove-missing');
    assert.match(last.said, /3 verwijderd: a, b, d/);
    assert.deepEqual(
      last.services.map(({ id }) => id),
      ['c'],
    );
  });

  test('writes whole or not at all, through a link, and leaves nothing beside it', () => {
    const kept = path.join(folder, 'kept');
    mkdirSync(kept);
    const file = path.join(kept, 'kaart.json');
    into([{ id: 'a' }], file);
    const before = readFileSync(file, 'utf8');
    assert.equal(voordeur(['import', '-', '--format', 'csv', '--into', file], csv([{ id: 'B' }])).status, 1);
    assert.equal(readFileSync(file, 'utf8'), before);
    const link = path.join(folder, 'link.json');
    symlinkSync(file, link);
    into([{ id: 'b' }], link);
    assert.equal(JSON.parse(readFileSync(file, 'utf8')).length, 2);
    assert.deepEqual(readdirSync(kept), ['kaart.json']);
  });

  test('does not write over a file that is not right itself', () => {
    const file = fileWith('[{"id":"half"}]', 'json');
    const { status, stderr } = voordeur(['import', '-', '--format', 'csv', '--into', file], csv([{}]));
    assert.equal(status, 1);
    assert.match(stderr, /klopt niet; kijk eerst met: voordeur check --services/);
    assert.equal(readFileSync(file, 'utf8'), '[{"id":"half"}]');
  });
});

function withoutEmpty(translations: NonNullable<Service['translations']>): Service['translations'] {
  return Object.fromEntries(
    Object.entries(translations).map(([locale, texts]) => [
      locale,
      Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== '')),
    ]),
  );
}
