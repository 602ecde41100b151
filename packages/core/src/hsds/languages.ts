/** The Dutch name of a language, as the runtime knows it; nothing where it does not. */
export function languageName(code: string): string | undefined {
  if (languageTag(code) === undefined) return undefined;
  const name = names('nl').of(code);
  return name === code ? undefined : name;
}

/** A language tag as we use it: `nl` for `nl`, `NL`, `nld` and `dut`; nothing where it is none. */
export function languageTag(code: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(code.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** The tag of a language by its Dutch or English name, for feeds that give names only. */
export function languageByName(name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  return common.find((code) => ['nl', 'en'].some((locale) => names(locale).of(code)?.toLowerCase() === wanted));
}

/** Languages that services in the Netherlands speak. */
const common =
  'nl en de fr es it pt pl uk ru ro bg hu tr ar fa ps ku so ti am zh vi id hi ur ta el hr sr bs sq hy ka fy pap'.split(
    ' ',
  );

const known = new Map<string, Intl.DisplayNames>();

function names(locale: string): Intl.DisplayNames {
  const made = known.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language' });
  known.set(locale, made);
  return made;
}
