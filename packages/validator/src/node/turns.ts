const NEXT = 0;
const SETTLED = 1;
/** So many stretches may be taken before the first of them has been settled: what was judged has to be kept so long. */
const AHEAD = 8;
/** A thread that waits looks again after so many milliseconds. */
const PATIENCE = 1000;

/** Whose turn it is: numbers in shared memory, so that two threads take the stretches of a file one after the other. */
export class Turns {
  readonly memory: SharedArrayBuffer;
  readonly #numbers: Int32Array;
  readonly count: number;

  /** @param count the number of stretches. @param first the first one to be taken. */
  constructor(count: number, memory = new SharedArrayBuffer(8), first?: number) {
    this.memory = memory;
    this.#numbers = new Int32Array(memory);
    this.count = count;
    if (first !== undefined) this.#numbers.fill(first);
  }

  /** The next stretch that nobody has taken; nothing where there is none left. */
  take(): number | undefined {
    const next = Atomics.add(this.#numbers, NEXT, 1);
    return next < this.count ? next : undefined;
  }

  /** Whether somebody may take a stretch, or must first wait for others to be settled. */
  get mayTake(): boolean {
    return Atomics.load(this.#numbers, NEXT) - Atomics.load(this.#numbers, SETTLED) < AHEAD;
  }

  /** Waits until somebody may take a stretch. Not in a thread that has anything else to do. */
  wait(): void {
    while (!this.mayTake) Atomics.wait(this.#numbers, SETTLED, Atomics.load(this.#numbers, SETTLED), PATIENCE);
  }

  /** The first stretch that has not been settled. */
  get settled(): number {
    return Atomics.load(this.#numbers, SETTLED);
  }

  /** Says that this stretch is settled, and all before it. */
  settle(): void {
    Atomics.add(this.#numbers, SETTLED, 1);
    Atomics.notify(this.#numbers, SETTLED);
  }
}
