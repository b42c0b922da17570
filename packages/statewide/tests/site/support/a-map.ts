import type { Feature, Position } from 'geojson';

/** Counties across and down. */
const ACROSS = 4;
const DOWN = 3;

/** A map of the fictional state: twelve counties with crooked borders, of which the last ones have no agency. */
export function aMap(): Feature[] {
  return Array.from({ length: ACROSS * DOWN }, (_, no): Feature => {
    const [x, y] = [no % ACROSS, Math.floor(no / ACROSS)];
    const ring = [
      ...side(x, y, x + 1, y),
      ...side(x + 1, y, x + 1, y + 1),
      ...side(x + 1, y + 1, x, y + 1),
      ...side(x, y + 1, x, y),
    ];
    const [first] = ring;
    return {
      type: 'Feature',
      id: `99${String(no * 2 + 1).padStart(3, '0')}`,
      properties: { name: `County ${no + 1}` },
      geometry: { type: 'Polygon', coordinates: [first === undefined ? ring : [...ring, first]] },
    };
  });
}

/** The border between two corners, the same from both sides, without its end. */
function side(x1: number, y1: number, x2: number, y2: number): Position[] {
  const steps = [0, 0.25, 0.5, 0.75];
  return steps.map((t) => bent(x1 + (x2 - x1) * t, y1 + (y2 - y1) * t));
}

function bent(x: number, y: number): Position {
  return [-110 + x * 1.5 + 0.14 * Math.sin(y * 7 + x), 41 - y * 1.1 + 0.12 * Math.cos(x * 6 + y * 2)];
}
