import type { AdulthoodWords, Milestone, MilestoneWords, ProfessionalWords } from '@voordeur/core/adulthood';
import type { Locale } from '../locales/localization.js';
import type { Audience, Reader } from './view.js';

/** Everything about becoming an adult for one audience, in one language, and what counts with it. */
export interface Content {
  milestones: readonly Milestone[];
  words: AdulthoodWords;
  counting: typeof import('./content/counting.js');
}

/** Loads what an audience reads; rejects where it cannot be had. */
export type ContentLoader = (audience: Audience, locale: Locale) => Promise<Content>;

/** Each file loads when it is needed, and only in the language that is read. */
const wordsIn: Readonly<Record<Locale, () => Promise<{ words: AdulthoodWords }>>> = {
  nl: () => import('./content/words-nl.js'),
  en: () => import('./content/words-en.js'),
};

type ProfessionalSteps = Readonly<Record<string, ProfessionalWords>>;

const professionalWordsIn: Readonly<Record<Locale, () => Promise<{ words: ProfessionalSteps }>>> = {
  nl: () => import('./content/professional-nl.js'),
  en: () => import('./content/professional-en.js'),
};

/** From the files of this package. */
export const loadContent: ContentLoader = async (audience, locale) => {
  const [content, counting] = await Promise.all([
    audience === 'professional' ? loadProfessional(locale) : loadResident(locale),
    import('./content/counting.js'),
  ]);
  return { ...content, counting };
};

/** What a reader reads of a milestone. */
export function wordingOf({ words }: Content, id: string, reader: Reader): ProfessionalWords {
  const { title, bring, young, parent } = words.milestones[id]!;
  return { title, bring, ...(reader === 'parent' ? parent : young) };
}

async function loadResident(locale: Locale): Promise<Omit<Content, 'counting'>> {
  const [{ milestones }, { words }] = await Promise.all([import('./content/milestones.js'), wordsIn[locale]()]);
  return { milestones, words };
}

async function loadProfessional(locale: Locale): Promise<Omit<Content, 'counting'>> {
  const [{ milestones }, { words: steps }, { words }] = await Promise.all([
    import('./content/professional-steps.js'),
    professionalWordsIn[locale](),
    wordsIn[locale](),
  ]);
  const entries = Object.entries(steps).map(([id, step]) => [id, forAnyReader(step)] as const);
  return { milestones, words: { ...words, milestones: Object.fromEntries(entries) } };
}

function forAnyReader({ title, bring, changes, steps }: ProfessionalWords): MilestoneWords {
  return { title, bring, young: { changes, steps }, parent: { changes, steps } };
}
