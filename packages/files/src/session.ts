import type { Reading } from './reading.ts';
import type { Settings } from './settings.ts';
import { ChildRows } from './tables/child-rows.ts';

/** What the files of one run share: the settings, what has been read, and rows that wait for their records. */
export class Session {
  readonly settings: Settings;
  readonly children: ChildRows;
  /** Where intakes put what they read. */
  readonly out: Reading[] = [];

  constructor(settings: Settings) {
    this.settings = settings;
    this.children = new ChildRows(settings.limits.waitingRows);
  }

  /** Takes out what has been read since the last call. */
  batch(): Reading[] {
    return this.out.splice(0);
  }
}
