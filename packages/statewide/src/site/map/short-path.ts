import type { GeoContext } from 'd3-geo';

/** Writes outlines as SVG paths on whole units, each step from the one before: short, and no finer than a screen shows. */
export class ShortPath implements GeoContext {
  #text = '';
  #at: readonly [number, number] = [0, 0];
  #hasStep = false;

  /** The path so far; afterwards it is empty again. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.#at = [Math.round(x), Math.round(y)];
    this.#text += `M${this.#at[0]},${this.#at[1]}`;
    this.#hasStep = false;
  }

  lineTo(x: number, y: number): void {
    const [across, down] = [Math.round(x) - this.#at[0], Math.round(y) - this.#at[1]];
    if (across === 0 && down === 0) return;
    this.#text += `${this.#hasStep ? (across < 0 ? '' : ' ') : 'l'}${across}${down < 0 ? '' : ','}${down}`;
    this.#at = [this.#at[0] + across, this.#at[1] + down];
    this.#hasStep = true;
  }

  closePath(): void {
    this.#text += 'z';
  }

  /** Points are no part of an outline. */
  arc(): void {}
}
