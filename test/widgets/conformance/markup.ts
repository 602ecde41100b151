import { describeElement, elementsWithin } from './elements-within.ts';

/**
 * Everything in an element that a strict Content-Security-Policy refuses.
 *
 * @param drawn selector of what a library draws by setting styles from script, which such a policy allows
 */
export function inlineStyleFaults(element: Element, drawn = ':not(*)'): string[] {
  return [element, ...elementsWithin(element.shadowRoot!)].flatMap((candidate) => {
    if (candidate.parentElement?.closest(drawn)) return [];
    if (candidate.matches('style, link[rel=stylesheet], script'))
      return [`<${candidate.localName}> in the shadow root`];
    if (candidate.hasAttribute('style'))
      return [`${describeElement(candidate)} has style="${candidate.getAttribute('style')}"`];
    const handlers = candidate.getAttributeNames().filter((name) => name.startsWith('on'));
    return handlers.map((name) => `${describeElement(candidate)} has ${name}="…"`);
  });
}

/** References that lead nowhere: `for`, `aria-labelledby` and the like, and ids that are there twice. */
export function referenceFaults(root: ShadowRoot): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const element of root.querySelectorAll('[id]')) {
    if (seen.has(element.id)) faults.push(`#${element.id} is there twice`);
    seen.add(element.id);
  }
  for (const attribute of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-errormessage'])
    for (const element of root.querySelectorAll(`[${attribute}]`))
      for (const id of element.getAttribute(attribute)!.split(/\s+/).filter(Boolean))
        if (!seen.has(id)) faults.push(`${describeElement(element)} has ${attribute}="${id}", which is not there`);
  return faults;
}

/** Headings that do not begin at the level asked for, or skip one. */
export function headingFaults(root: ShadowRoot, level: number): string[] {
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levels = headings.map((heading) => Number(heading.localName.slice(1)));
  if (levels.length === 0) return ['there is no heading'];
  const faults = levels[0] === level ? [] : [`the first heading is of level ${levels[0]}, not ${level}`];
  levels.forEach((each, index) => {
    if (each < level) faults.push(`${describeElement(headings[index]!)} is above level ${level}`);
    if (index > 0 && each > levels[index - 1]! + 1) faults.push(`${describeElement(headings[index]!)} skips a level`);
  });
  return faults;
}
