import { controlsWithin, describeElement, elementsWithin, isShown } from './elements-within.ts';

/** CSS pixels of layout that rounding may cost. */
const rounding = 0.5;

/**
 * What sticks out of a page sideways, and what is cut off.
 *
 * @param drawn selector of a window onto something larger, such as a map; what is in it is not looked at
 */
export function overflowFaults(page: HTMLElement, drawn = ':not(*)'): string[] {
  const edge = page.getBoundingClientRect();
  return elementsWithin(page).flatMap((element) => {
    if (!isShown(element) || element.closest('svg') || element.parentElement?.closest(drawn)) return [];
    const faults: string[] = [];
    const { left, right } = element.getBoundingClientRect();
    if (left < edge.left - rounding || right > edge.right + rounding)
      faults.push(`${describeElement(element)} runs from ${left} to ${right} px on a page of ${edge.width} px`);
    if (cutsOff(element) && !element.matches(drawn)) faults.push(`${describeElement(element)} cuts off what is in it`);
    return faults;
  });
}

function cutsOff(element: Element): boolean {
  const { overflowX } = getComputedStyle(element);
  return overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
}

/** A target that may be smaller, and why. */
export interface SmallerTarget {
  selector: string;
  /** CSS pixels, 44 or more. */
  height: number;
  reason: string;
}

/**
 * What is too low to hit: less than 48 px, or than the height allowed for it. Links within a sentence
 * are as high as the sentence (WCAG 2.5.8 "inline").
 */
export function targetFaults(root: ParentNode, smaller: SmallerTarget[]): string[] {
  return controlsWithin(root).flatMap((control) => {
    if (control.matches('a') && getComputedStyle(control).display === 'inline') return [];
    const allowed = smaller.find(({ selector }) => control.matches(selector))?.height ?? 48;
    const { height } = targetOf(control).getBoundingClientRect();
    return height < allowed - rounding ? [`${describeElement(control)} is ${height} px high`] : [];
  });
}

/** What one hits: the whole label around an input, else the control itself. */
function targetOf(control: HTMLElement): HTMLElement {
  return (control.matches('input') && control.closest('label')) || control;
}
