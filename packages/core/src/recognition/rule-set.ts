import type { Rule } from './lexicon.js';

/** Rules that are found by their first part, so that a text costs only the rules that it touches. */
export class RuleSet<Kind extends Rule> {
  private readonly byHead = new Map<number, { rule: Kind; order: number }[]>();

  constructor(rules: readonly Kind[]) {
    rules.forEach((rule, order) => {
      const head = rule.parts[0]!.id;
      const same = this.byHead.get(head);
      if (same === undefined) this.byHead.set(head, [{ rule, order }]);
      else same.push({ rule, order });
    });
  }

  /** The rules whose first part is among these patterns, in the order in which they were given. */
  touchedBy(patterns: Iterable<number>): Kind[] {
    return [...patterns]
      .flatMap((id) => this.byHead.get(id) ?? [])
      .sort((one, other) => one.order - other.order)
      .map(({ rule }) => rule);
  }
}
