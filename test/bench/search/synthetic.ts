import type { Service } from '@voordeur/core/schemas';

/**
 * Makes many services out of a few: each takes its name and facts from one example and its sentences
 * from others of the same life domain, and belongs to a made-up town, organisation and street. Towns
 * grow in number with the services, so the vocabulary grows as real ones do. The same count gives the
 * same services.
 */
export function syntheticServices(examples: readonly Service[], count: number): Service[] {
  if (count <= examples.length) return examples.slice(0, count);
  const random = randomNumbers(count);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const byDomain = new Map<string, Service[]>();
  for (const example of examples)
    for (const domain of example.leefgebieden) byDomain.set(domain, [...(byDomain.get(domain) ?? []), example]);
  const towns = Array.from({ length: Math.ceil(count / 25) }, () => nameOf(pick, 2 + Math.floor(random() * 2)));

  const made = Array.from({ length: count - examples.length }, (_, nth): Service => {
    const example = examples[nth % examples.length]!;
    const alike = byDomain.get(pick(example.leefgebieden)) ?? examples;
    const town = pick(towns);
    const sentences = [...sentencesOf(example), ...sentencesOf(pick(alike)).slice(1), ...sentencesOf(pick(alike)).slice(0, 1)];
    return {
      ...example,
      id: `${example.id}-${nth}`,
      name: `${example.name} ${town}`,
      organisation: `${pick(['Stichting', 'Wijkcentrum', 'Welzijn', 'Praktijk'])} ${nameOf(pick, 2)}`,
      summary: pick(alike).leefgebieden.includes(example.leefgebieden[0]!) && random() < 0.5 ? example.summary : pick(alike).summary,
      description: `${sentences.filter(() => random() < 0.7).join(' ')} Je vindt ons aan de ${nameOf(pick, 2)}straat in ${town}.`,
    };
  });
  return [...examples, ...made];
}

const beginnings = 'aal beek bosch dijk duin eik gaast haar heem ijssel kamp kerk klooster lage linde maas meer noorder ooster rijn roer schoon sluis steen utrecht veen vliet water wester zand zuider'.split(' ');
const endings = 'berg broek burg dam donk drecht end foort hage horst hoven huizen kerk kwartier laar land loo meer mond oord poort recht rode stede terp veld veen voorde waard wijk woude zijl'.split(' ');

function nameOf(pick: <Item>(items: readonly Item[]) => Item, parts: number): string {
  const name = Array.from({ length: parts - 1 }, () => pick(beginnings)).join('') + pick(endings);
  return name[0]!.toUpperCase() + name.slice(1);
}

const sentencesOf = ({ description }: Service) => description.split(/(?<=[.?!])\s+/);

/** Mulberry32: the same seed gives the same row of numbers from 0 up to 1. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
