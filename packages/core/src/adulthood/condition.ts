import type { AdulthoodTick } from '../vocabulary/index.js';
import type { Condition } from './milestone.js';

/** Whether a milestone is for somebody who ticked these. */
export function isFor(condition: Condition, ticks: readonly AdulthoodTick[]): boolean {
  const has = (tick: AdulthoodTick): boolean => ticks.includes(tick);
  const { any, all = [], none = [] } = condition;
  return (!any || any.some(has)) && all.every(has) && !none.some(has);
}
