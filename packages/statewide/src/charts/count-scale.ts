import { type ScaleLinear, scaleLinear } from 'd3-scale';

/** A scale of counts from zero to a round number, upwards: `bottom` is where zero stands, in pixels. */
export function countScale(
  largest: number,
  [top, bottom]: readonly [top: number, bottom: number],
): ScaleLinear<number, number> {
  return scaleLinear()
    .domain([0, Math.max(largest, 1)])
    .nice(4)
    .range([bottom, top]);
}
