/** Someone who can sign in to the inbox in the demo. All names are invented. */
export interface Person {
  /** The `sub` claim. */
  readonly id: string;
  readonly name: string;
  readonly work: string;
  /** Team ids of the example municipality: the claim `voordeur_teams`. */
  readonly teams: readonly string[];
  /** Whether that claim also has the value for managers. */
  readonly manager?: true;
}

/** A group of people as the sign-in page shows them. */
export interface PeopleGroup {
  readonly name: string;
  readonly people: readonly Person[];
}

export const peopleGroups: readonly PeopleGroup[] = [
  {
    name: 'Centrum voor Jeugd en Gezin',
    people: [
      { id: 'fatima', name: 'Fatima Aksoy', work: 'CJG-coach Noord', teams: ['cjg-noord'] },
      { id: 'joris', name: 'Joris Veenhuizen', work: 'CJG-coach Centrum Zuidwest', teams: ['cjg-centrum-zuidwest'] },
      { id: 'esther', name: 'Esther Goudriaan', work: 'CJG-coach Oost', teams: ['cjg-oost'] },
      { id: 'rachid', name: 'Rachid El Amrani', work: 'CJG-coach Schalkwijk', teams: ['cjg-schalkwijk'] },
      { id: 'sanne', name: 'Sanne Duinker', work: 'CJG-coach Zandvoort', teams: ['cjg-zandvoort'] },
      { id: 'imani', name: 'Imani Koster', work: 'CJG-coach Stedelijk Team, 15 tot 23 jaar', teams: ['cjg-stedelijk'] },
    ],
  },
  {
    name: 'Sociaal Wijkteam',
    people: [
      { id: 'willem', name: 'Willem Hagedoorn', work: 'SWT Centrum-Rozenprieel', teams: ['swt-centrum-rozenprieel'] },
      { id: 'marloes', name: 'Marloes Stam', work: 'SWT Zuidwest', teams: ['swt-zuidwest'] },
      { id: 'kees', name: 'Kees Blankevoort', work: 'SWT Noord-Noord', teams: ['swt-noord-noord'] },
      { id: 'aylin', name: 'Aylin Demir', work: 'SWT Noord-Zuid', teams: ['swt-noord-zuid'] },
      { id: 'peter', name: 'Peter Zwaneveld', work: 'SWT Oost 1', teams: ['swt-oost-1'] },
      { id: 'nadia', name: 'Nadia Brouwershaven', work: 'SWT Oost 2', teams: ['swt-oost-2'] },
      { id: 'tomasz', name: 'Tomasz Wilk', work: 'SWT Schalkwijk 1', teams: ['swt-schalkwijk-1'] },
      { id: 'ingrid', name: 'Ingrid Paardekooper', work: 'SWT Schalkwijk 2', teams: ['swt-schalkwijk-2'] },
      { id: 'selam', name: 'Selam Tesfay', work: 'SWT Schalkwijk 3', teams: ['swt-schalkwijk-3'] },
      { id: 'daan', name: 'Daan Keur', work: 'SWT Zandvoort', teams: ['swt-zandvoort'] },
    ],
  },
  {
    name: 'Samen',
    people: [
      { id: 'olga', name: 'Olga Terpstra', work: 'Voordeur, de gezamenlijke achterwacht', teams: ['voordeur'] },
      {
        id: 'henriette',
        name: 'Henriette van Loon',
        work: 'Teamleider Schalkwijk: CJG en drie wijkteams',
        teams: ['cjg-schalkwijk', 'swt-schalkwijk-1', 'swt-schalkwijk-2', 'swt-schalkwijk-3'],
      },
      {
        id: 'marijke',
        name: 'Marijke Tuinstra',
        work: 'Manager: cijfers en instellingen, geen vragen',
        teams: [],
        manager: true,
      },
    ],
  },
];

export const people: readonly Person[] = peopleGroups.flatMap((group) => group.people);

export function personById(id: string): Person | undefined {
  return people.find((person) => person.id === id);
}
