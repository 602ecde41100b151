export interface Pixel {
  x: number;
  y: number;
}

/** Times that each pair is looked at; some dozens of points rest well before. */
const rounds = 60;

/**
 * Moves points that lie too near each other apart, as little as that needs, so that each can be pressed.
 * @param distance pixels between two points
 * @param most pixels that a point may move: further away it would lie about where it is
 * @returns in the same order; points in the same place part in the same way every time
 */
export function spreadApart(points: readonly Pixel[], distance: number, most = distance * 1.5): Pixel[] {
  const placed = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (let one = 0; one < placed.length; one += 1)
      for (let other = one + 1; other < placed.length; other += 1)
        if (part(placed[one]!, placed[other]!, distance, other)) moved = true;
    for (const [nth, point] of placed.entries()) keepWithin(point, points[nth]!, most);
    if (!moved) break;
  }
  return placed;
}

/** Pixels by which two may still be too near: less than anybody sees. */
const slack = 0.5;

/** @returns whether they were too near */
function part(one: Pixel, other: Pixel, distance: number, nth: number): boolean {
  const between = Math.hypot(other.x - one.x, other.y - one.y);
  if (between >= distance - slack) return false;
  const [x, y] =
    between === 0 ? [Math.cos(nth), Math.sin(nth)] : [(other.x - one.x) / between, (other.y - one.y) / between];
  const push = (distance - between) / 2;
  one.x -= x * push;
  one.y -= y * push;
  other.x += x * push;
  other.y += y * push;
  return true;
}

function keepWithin(point: Pixel, origin: Pixel, most: number): void {
  const away = Math.hypot(point.x - origin.x, point.y - origin.y);
  if (away <= most) return;
  point.x = origin.x + ((point.x - origin.x) / away) * most;
  point.y = origin.y + ((point.y - origin.y) / away) * most;
}
