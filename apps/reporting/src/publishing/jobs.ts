import type { carryOut, Orderer } from './carry-out.ts';
import { isOfTheDisk } from './is-of-the-disk.ts';
import type { Order, Outcome, ShowOrder, Step } from './order.ts';

/** A piece of work that was ordered. */
export interface Job {
  readonly act: Order['act'];
  readonly quarter: string;
  readonly step: Step;
  /** What came of it; nothing while it runs. `fault` is one of the program. */
  readonly outcome?: Outcome | { readonly kind: 'fault' };
}

/** The work on releases: one at a time, because each follows the one before. */
export class Jobs {
  readonly #carryOut: typeof carryOut;
  readonly #onFault: (fault: unknown) => void;
  #last: Job | undefined;
  #work: Promise<void> = Promise.resolve();

  constructor(carry: typeof carryOut, onFault: (fault: unknown) => void) {
    this.#carryOut = carry;
    this.#onFault = onFault;
  }

  /** The work that runs or ended last, for a quarter. It is forgotten when the program ends: what it made is not. */
  of(quarter: string): Job | undefined {
    return this.#last?.quarter === quarter ? this.#last : undefined;
  }

  /** Begins the work, or waits with it while pages are written anew. @returns false where other work on a release runs: nothing was begun. */
  begin(order: Order, commit: Orderer['commit']): boolean {
    const running = this.#last;
    if (running !== undefined && running.outcome === undefined) return false;
    const { act, quarter } = order;
    this.#last = { act, quarter, step: 'waiting' };
    const say = (step: Step) => {
      this.#last = { act, quarter, step };
    };
    const end = (outcome: NonNullable<Job['outcome']>) => {
      if (outcome.kind === 'not-shown' && outcome.fault !== undefined) this.#onFault(outcome.fault);
      this.#last = { act, quarter, step: 'writing', outcome };
    };
    this.#work = this.#work
      .then(() => this.#carryOut(order, { say, commit }))
      .then(end, (fault: unknown) => {
        this.#onFault(fault);
        end({ kind: isOfTheDisk(fault) ? 'not-written' : 'fault' });
      });
    return true;
  }

  /** Writes the pages for the public anew, when the work that runs has ended. Where the disk does not take them, those before stay. */
  show(order: ShowOrder): void {
    const nobody = { say: () => undefined, commit: async () => undefined };
    this.#work = this.#work
      .then(() => this.#carryOut(order, nobody))
      .then((outcome) => {
        if (outcome.kind !== 'shown') this.#onFault('fault' in outcome ? outcome.fault : new Error(outcome.kind));
      }, this.#onFault);
  }

  /** When no work runs any more. */
  async idle(): Promise<void> {
    await this.#work;
  }
}
