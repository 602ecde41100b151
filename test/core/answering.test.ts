import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { writingHints } from '@voordeur/core/answering';
import { liaisonOf, liaisonsCalledFor } from '@voordeur/core/liaisons';
import { route } from '@voordeur/core/routing';
import { factsSchema, liaisonSchema, type Liaison } from '@voordeur/core/schemas';
import { parseAnswerTemplates } from '@voordeur/core/settings';
import templatesJson from '@voordeur/haarlem/answer-templates.json' with { type: 'json' };
import { haarlem } from './municipality.ts';

describe('hints while writing', () => {
  test('a plain answer gives none', () => {
    assert.deepEqual(
      writingHints('Dag,\n\nWe bellen je morgen om tien uur. Dan kijken we samen verder.\n\nGroet,\nCJG Noord'),
      [],
    );
    assert.deepEqual(writingHints(''), []);
  });

  test('a long sentence is shown with its number of words, also while it is being written', () => {
    const long =
      'Wij hebben je vraag goed gelezen en willen graag met je praten over wat er thuis speelt en wat jij denkt dat het best kan helpen';
    for (const text of [long, `Dag. ${long}. Groet.`]) {
      const [hint, ...rest] = writingHints(text);
      assert.deepEqual([hint?.kind, rest], ['long-sentence', []]);
      assert.ok(
        hint?.kind === 'long-sentence' &&
          hint.words === long.split(' ').length &&
          long.startsWith(hint.text.replace(/\.$/, '')),
      );
    }
  });

  test('a formal word comes with a plainer one, a long word without; names that are known are not long', () => {
    assert.deepEqual(
      writingHints('Wij zullen derhalve over schuldhulpverlening praten met de cliëntondersteuner.', [
        'cliëntondersteuner',
      ]),
      [
        { kind: 'formal-word', text: 'derhalve', plain: 'dus' },
        { kind: 'long-word', text: 'schuldhulpverlening' },
      ],
    );
  });

  test('what is still to be filled in comes first, each once', () => {
    assert.deepEqual(
      writingHints('Derhalve: …\n- …\n{reactie-voor} en ...').map(({ kind, text }) => [kind, text]),
      [
        ['gap', '…'],
        ['gap', '{reactie-voor}'],
        ['gap', '...'],
        ['formal-word', 'derhalve'],
      ],
    );
  });

  test('the example templates ask for nothing but what has to be filled in', () => {
    const read = parseAnswerTemplates(templatesJson, haarlem);
    assert.ok(read.ok && read.items.length > 0);
    for (const { id, text } of read.ok ? read.items : [])
      assert.deepEqual(
        writingHints(text).filter(({ kind }) => kind === 'long-sentence' || kind === 'formal-word'),
        [],
        id,
      );
  });
});

describe('the liaisons that a question calls for', () => {
  const facts = (given: object) => factsSchema.parse({ asker: 'zelf', postcode4: '2023', leefgebieden: [], ...given });
  const calledFor = (given: object) => {
    const read = facts(given);
    const decision = route(read, haarlem);
    return liaisonsCalledFor({ decision, facts: read, lead: decision.lead, informed: decision.informed });
  };

  test('becoming adult: the contactpersoon 23+ of the SWT of the area (rule 5a)', () => {
    assert.deepEqual(calledFor({ ageBand: '15-17', becomingAdult: true, leefgebieden: ['wonen'] })[0], {
      team: 'swt-noord-noord',
      role: 'contactpersoon-23-plus',
    });
  });

  test('safety: who knows most of it in the team that leads', () => {
    assert.deepEqual(calledFor({ ageBand: '0-11', asker: 'ouder', childSafety: true })[0], {
      team: 'cjg-noord',
      role: 'aandachtsfunctionaris',
    });
  });

  test('teams that read along: who is there for the other team', () => {
    const called = calledFor({ ageBand: '23-66', childrenAtHome: true, leefgebieden: ['geld'] });
    assert.deepEqual(called, [{ team: 'cjg-noord', role: 'andere-team' }]);
  });

  test('an ordinary question calls for nobody', () => {
    assert.deepEqual(calledFor({ ageBand: '0-11', asker: 'ouder', leefgebieden: ['opvoeden'] }), []);
  });
});

describe('whom to ask today', () => {
  const liaison = (given: object): Liaison =>
    liaisonSchema.parse({ id: 'een', team: 'swt-oost-1', role: 'contactpersoon-23-plus', name: 'Lotte', ...given });
  const away = { from: '2027-03-01', until: '2027-03-14' };
  const asked = (liaisons: Liaison[], day = '2027-03-07') =>
    liaisonOf({ team: 'swt-oost-1', role: 'contactpersoon-23-plus', day }, liaisons);

  test('the liaison, who stands in, or nobody', () => {
    assert.equal(asked([liaison({})])?.reachable?.name, 'Lotte');
    const replaced = liaison({ absent: [{ ...away, substitute: 'Ruben', contact: '06 12345678' }] });
    assert.deepEqual(asked([replaced])?.reachable, {
      name: 'Ruben',
      contact: '06 12345678',
      standsInFor: { name: 'Lotte', until: '2027-03-14' },
    });
    assert.equal(asked([replaced], '2027-03-15')?.reachable?.name, 'Lotte');
    assert.equal(asked([liaison({ absent: [{ ...away, substitute: null }] })])?.reachable, null);
  });

  test('of two the one who is there; none for another team or role', () => {
    const one = liaison({ absent: [{ ...away, substitute: null }] });
    const two = liaison({ id: 'twee', name: 'Ineke' });
    assert.equal(asked([one, two])?.reachable?.name, 'Ineke');
    assert.equal(asked([liaison({ team: 'swt-oost-2' }), liaison({ role: 'scholen' })]), undefined);
  });
});
