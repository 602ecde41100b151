import type { Municipality } from '../schemas/municipality.js';

/** One thing that is wrong in a configuration: where, and what to do about it. */
export interface MunicipalityProblem {
  /** Path in the file, for example `areas[2].swt[0]`. */
  path: string;
  message: string;
}

/** What is wrong in the sense of a configuration whose shape is right; empty when nothing is. */
export function findProblems(municipality: Municipality): MunicipalityProblem[] {
  return [
    ...doubles(municipality),
    ...unknownTeams(municipality),
    ...wrongBackstop(municipality),
    ...wrongPostcodes(municipality),
    ...wrongLines(municipality),
    ...wrongHours(municipality),
    ...missingLocales(municipality),
  ];
}

function doubles({ teams, areas, postcodes, lines, neighbours }: Municipality): MunicipalityProblem[] {
  const lists: [string, string, string[]][] = [
    ['teams', 'id', teams.map(({ id }) => id)],
    ['areas', 'id', areas.map(({ id }) => id)],
    ['lines', 'id', lines.map(({ id }) => id)],
    ['neighbours', 'id', neighbours.map(({ id }) => id)],
    ['postcodes', 'postcode4', postcodes.map(({ postcode4 }) => postcode4)],
  ];
  return lists.flatMap(([list, key, values]) =>
    values.flatMap((value, index) =>
      values.indexOf(value) === index
        ? []
        : [{ path: `${list}[${index}].${key}`, message: `"${value}" staat er al; geef elk een eigen ${key}` }],
    ),
  );
}

function unknownTeams(municipality: Municipality): MunicipalityProblem[] {
  const expect = (path: string, id: string, organisation: string): MunicipalityProblem[] => {
    const team = municipality.teams.find((candidate) => candidate.id === id);
    if (!team) return [{ path, message: `het team "${id}" bestaat niet; voeg het toe aan teams of verbeter de naam` }];
    if (team.organisation !== organisation)
      return [{ path, message: `"${id}" is geen team van ${organisation}; kies een team van die organisatie` }];
    return [];
  };
  return [
    ...expect('backstop', municipality.backstop, 'voordeur'),
    ...expect('cityWideCjg', municipality.cityWideCjg, 'cjg'),
    ...municipality.areas.flatMap((area, index) => [
      ...expect(`areas[${index}].cjg`, area.cjg, 'cjg'),
      ...expect(`areas[${index}].cityWideCjg`, area.cityWideCjg, 'cjg'),
      ...area.swt.flatMap((id, nth) => expect(`areas[${index}].swt[${nth}]`, id, 'swt')),
    ]),
  ];
}

function wrongBackstop({ teams, backstop }: Municipality): MunicipalityProblem[] {
  const team = teams.find(({ id }) => id === backstop);
  if (!team || team.staffed) return [];
  const path = `teams[${teams.indexOf(team)}].staffed`;
  return [{ path, message: 'de achterwacht moet bemand zijn: daar komt elke vraag die nergens anders heen kan' }];
}

function wrongPostcodes({ postcodes, areas, neighbours }: Municipality): MunicipalityProblem[] {
  const ours = new Set(postcodes.map(({ postcode4 }) => postcode4));
  const wrongPlaces = postcodes.flatMap(({ area: areaId, swt }, index): MunicipalityProblem[] => {
    const area = areas.find(({ id }) => id === areaId);
    if (!area) return [{ path: `postcodes[${index}].area`, message: `het gebied "${areaId}" bestaat niet` }];
    if (!area.swt.includes(swt))
      return [{ path: `postcodes[${index}].swt`, message: `"${swt}" hoort niet bij het gebied "${areaId}"` }];
    return [];
  });
  const shared = neighbours.flatMap((neighbour, index) =>
    neighbour.postcodes.flatMap((postcode4, nth) =>
      ours.has(postcode4)
        ? [{ path: `neighbours[${index}].postcodes[${nth}]`, message: `${postcode4} is al een postcode van hier` }]
        : [],
    ),
  );
  return [...wrongPlaces, ...shared];
}

function wrongLines({ lines }: Municipality): MunicipalityProblem[] {
  const always = lines.filter(({ leefgebieden, ageBands }) => !leefgebieden && !ageBands);
  const firstNow = lines.find(({ urgencies }) => urgencies.includes('nu'));
  const problems: MunicipalityProblem[] = [];
  if (firstNow?.number !== '112' || !always.includes(firstNow))
    problems.push({ path: 'lines', message: 'bij gevaar nu moet 112 altijd als eerste lijn getoond worden' });
  if (!always.some(({ urgencies }) => urgencies.includes('vandaag')))
    problems.push({ path: 'lines', message: 'bij gevaar vandaag moet altijd minstens één lijn getoond worden' });
  return problems;
}

function wrongHours({ workingHours }: Municipality): MunicipalityProblem[] {
  const days = Object.entries(workingHours.days);
  const problems: MunicipalityProblem[] = days.flatMap(([day, { opens, closes }]) =>
    opens < closes ? [] : [{ path: `workingHours.days.${day}`, message: 'sluit later dan het opent' }],
  );
  if (days.length === 0) problems.push({ path: 'workingHours.days', message: 'noem minstens één werkdag' });
  if (!isTimeZone(workingHours.timeZone))
    problems.push({ path: 'workingHours.timeZone', message: 'een tijdzone zoals Europe/Amsterdam' });
  return problems;
}

function missingLocales({ locales }: Municipality): MunicipalityProblem[] {
  return locales.includes('nl') ? [] : [{ path: 'locales', message: 'Nederlands (nl) is de brontaal en hoort erbij' }];
}

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('nl', { timeZone });
    return true;
  } catch {
    return false;
  }
}
