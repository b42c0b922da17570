import { startWorker } from '@daybook/files/node';
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

  begin(order: OversightOrder): void {
    this.#waiting++;
    this.#work = this.#work
      .then(() => apart(order))
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

function apart(order: OversightOrder): Promise<void> {
  const worker = startWorker('oversight-worker', import.meta.url, { workerData: order });
  const done = new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve());
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread that makes the pages ended with ${code}`)));
  });
  return done.finally(() => worker.terminate());
}

const works = new WeakMap<Store, OversightWork>();

/** The work of an app. */
export function oversightWork(store: Store): OversightWork {
  const known = works.get(store) ?? new OversightWork();
  works.set(store, known);
  return known;
}
