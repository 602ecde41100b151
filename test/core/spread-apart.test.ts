import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { spreadApart, type Pixel } from '@voordeur/core/sociale-kaart';
import fc from 'fast-check';

const distance = 52;
const coordinate = fc.integer({ min: 0, max: 320 });
const anyPoints = (maxLength: number) => fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength });

function nearest(points: readonly Pixel[]): number {
  let least = Infinity;
  for (const [nth, one] of points.entries())
    for (const other of points.slice(nth + 1)) least = Math.min(least, Math.hypot(one.x - other.x, one.y - other.y));
  return least;
}

describe('points of a map', () => {
  test('that lie apart stay where they are', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 60, y: 0 },
      { x: 0, y: 60 },
    ];
    assert.deepEqual(spreadApart(points, distance), points);
  });

  test('that are too near part, each as far as the other', () => {
    const [one, other] = spreadApart(
      [
        { x: 100, y: 100 },
        { x: 120, y: 100 },
      ],
      distance,
    );
    assert.deepEqual(
      [one, other],
      [
        { x: 84, y: 100 },
        { x: 136, y: 100 },
      ],
    );
  });

  test('up to four that lie anywhere can each be pressed, also in one place', () => {
    fc.assert(
      fc.property(anyPoints(4), (points) => {
        assert.ok(nearest(spreadApart(points, distance)) >= 48, 'markers are 48 pixels wide');
      }),
    );
    const same = Array.from({ length: 5 }, () => ({ x: 7, y: 7 }));
    assert.ok(nearest(spreadApart(same, distance)) >= 48);
  });

  test('however many, none goes far from its place, and the same points always go to the same places', () => {
    fc.assert(
      fc.property(anyPoints(60), (points) => {
        const placed = spreadApart(points, distance);
        assert.deepEqual(spreadApart(points, distance), placed);
        for (const [nth, { x, y }] of placed.entries()) {
          assert.ok(Number.isFinite(x) && Number.isFinite(y));
          assert.ok(Math.hypot(x - points[nth]!.x, y - points[nth]!.y) <= distance * 1.5 + 1e-6);
        }
      }),
    );
  });
});
