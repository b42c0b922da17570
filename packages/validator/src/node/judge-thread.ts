import { startWorker } from '@daybook/files/node';
import type { JudgeReport } from '../check/judge.ts';
import type { JudgeMessage } from './judge-message.ts';
import type { JudgeOrder } from './judge-order.ts';
import type { JudgedStretch } from './judge-stretch.ts';
import { YOUNG_MB } from './young-mb.ts';

/** Another thread that judges stretches of the same file. */
export class JudgeThread {
  readonly #worker: ReturnType<typeof startWorker>;
  readonly #stretches = new Map<number, JudgedStretch>();
  #report: JudgeReport | undefined;
  #fault: Error | undefined;
  #wake = () => {};

  constructor(order: JudgeOrder) {
    this.#worker = startWorker('judge-worker', import.meta.url, {
      workerData: order,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    this.#worker.on('message', (message: JudgeMessage) => {
      if (message.type === 'report') this.#report = message.report;
      else this.#stretches.set(message.number, message.judged);
      this.#wake();
    });
    this.#worker.once('error', (fault) => this.#fail(fault));
    this.#worker.once('exit', (code) => {
      if (this.#report === undefined) this.#fail(new Error(`The thread that judges ended with ${code}`));
    });
  }

  /** A stretch that it has judged. */
  take(number: number): JudgedStretch | undefined {
    const judged = this.#stretches.get(number);
    this.#stretches.delete(number);
    return judged;
  }

  /** Waits until it says something. */
  async news(): Promise<void> {
    if (this.#fault === undefined)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    if (this.#fault !== undefined) throw this.#fault;
  }

  /** What it says when nothing is left to judge. */
  async report(): Promise<JudgeReport> {
    while (this.#report === undefined) await this.news();
    return this.#report;
  }

  end(): Promise<number> {
    return this.#worker.terminate();
  }

  #fail(fault: Error): void {
    this.#fault ??= fault;
    this.#wake();
  }
}
