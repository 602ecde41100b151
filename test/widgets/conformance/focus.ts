import { controlsWithin, describeElement } from './elements-within.ts';

/** Controls that do not show that they have the focus. */
export function focusFaults(root: ParentNode): string[] {
  return controlsWithin(root).flatMap((control) => {
    control.focus();
    const shown = [control, control.closest('label')].some((element) => element && hasRing(element));
    control.blur();
    return shown ? [] : [`${describeElement(control)} does not show the focus`];
  });
}

function hasRing(element: Element): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
}
