/** A time of the day as one says it: "9:00" of "09:00". */
export function clockWords(time: string): string {
  return time.replace(/^0/, '');
}

/** "9:00–11:00". */
export function spanWords({ from, until }: { from: string; until: string }): string {
  return `${clockWords(from)}–${clockWords(until)}`;
}

/** The same in full, as a screen reader says it well: "9:00 tot 11:00 uur". */
export function spanInFull({ from, until }: { from: string; until: string }): string {
  return `${clockWords(from)} tot ${clockWords(until)} uur`;
}
