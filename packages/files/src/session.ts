import type { Reading } from './reading.ts';
import type { Settings } from './settings.ts';
import { ChildRows } from './tables/child-rows.ts';
import { loneChildRows } from './tables/lone-child-rows.ts';

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

  /** Says that all files are read: rows that still wait for a record become one, or are told to have none. */
  end(): void {
    if (this.children.taken > 0) loneChildRows(this.children, this.settings.tables, this.out);
    this.children.end(this.out);
  }

  /** Takes out what has been read since the last call. */
  batch(): Reading[] {
    return this.out.splice(0);
  }
}
