/**
 * The number of edits between two words: insert, delete, replace, or swap two neighbours (optimal
 * string alignment). Gives up with `most + 1` as soon as it must be more than `most`.
 */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let edits = Math.min(above[column]! + 1, current[column - 1]! + 1, above[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1])
        edits = Math.min(edits, before[column - 2]! + 1);
      current.push(edits);
      if (edits < least) least = edits;
    }
    if (least > most) return most + 1;
    before = above;
    above = current;
  }
  return above[right.length]!;
}
