import { apart } from '../apart.ts';
import type { Store } from '../store/open-store.ts';
import type { OversightOrder } from './carry-out-oversight.ts';

/** The work on what was collected: in a thread of its own, one order after the other. */
export class OversightWork {
  #waiting = 0;
  #work: Promise<void> = Promise.resolve();
  #fault: unknown;

  /** True while something is under way. */
  get isUnderWay(): boolean {
    return this.#waiting > 0;
  }

  /** What went wrong in the program, once: whoever asks says it to whoever runs the machine. */
  takeFault(): unknown {
    const fault = this.#fault;
    this.#fault = undefined;
    return fault;
  }

  /** Takes an order, or one that is still being put together. */
  begin(order: OversightOrder | Promise<OversightOrder>): void {
    this.#waiting++;
    const whole = Promise.allSettled([order, this.#work]).then(() => order);
    this.#work = whole
      .then((one) => apart<void>('oversight-worker', import.meta.url, one))
      .catch((fault: unknown) => {
        this.#fault = fault;
      })
      .finally(() => {
        this.#waiting--;
      });
  }

  /** When nothing is under way any more. */
  async idle(): Promise<void> {
    await this.#work;
  }
}

const works = new WeakMap<Store, OversightWork>();

/** The work of an app. */
export function oversightWork(store: Store): OversightWork {
  const known = works.get(store) ?? new OversightWork();
  works.set(store, known);
  return known;
}
