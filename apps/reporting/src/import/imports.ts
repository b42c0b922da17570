import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Agency, Lang } from '@daybook/types';
import type { Checked } from '@daybook/validator';
import { dayOf } from '../reference/day-of.ts';
import { groundsOf } from '../reference/grounds-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import { incomingFolder } from '../server/incoming-folder.ts';
import type { Upload } from '../server/receive-upload.ts';
import type { Store } from '../store/open-store.ts';
import { Refused, type WhyRefused } from '../store/refused.ts';
import type { CheckOrder } from './check-files.ts';
import { checkedApart } from './checked-apart.ts';
import { hashOfFiles } from './hash-of-files.ts';
import { type ImportPlan, planImport } from './plan-import.ts';
import { saveImport } from './save-import.ts';
import { allUnderWay, dropUnderWay, keepUnderWay, type UnderWay, underWayPath } from './under-way.ts';

/**
 * Files that somebody brings, on their way into the log. While they are checked it is kept in memory, and after a restart they
 * are brought again; once their entries are being saved it is brought to its end.
 */
export interface Import {
  readonly id: string;
  readonly account_id: string;
  readonly names: readonly string[];
  stage:
    | { readonly is: 'checking'; readonly records: number }
    | { readonly is: 'checked'; readonly checked: Checked; readonly plan: ImportPlan | undefined }
    | { readonly is: 'saving'; readonly saved: number; readonly of: number }
    | { readonly is: 'saved'; readonly saved: number; readonly there: number }
    /** `interrupted`: the rest follows when the program starts again; `unfinished`: the rest is not here any more. */
    | {
        readonly is: 'stopped';
        readonly why: WhyRefused | 'too-much' | 'interrupted' | 'unfinished';
        /** How many entries were saved before. */
        readonly saved: number;
      }
    /** A fault of the program, for whoever runs it. */
    | { readonly is: 'broken'; readonly fault: unknown };
}

interface Held extends Import {
  readonly folder: string;
  sha256: string;
}

/** What is checked at once; whoever comes later waits. */
const AT_ONCE = 2;
/** Files that nobody saved are thrown away after this long, in milliseconds. */
const KEPT = 3_600_000;

/** Checks files, and says how many records it has read so far. */
export type Checker = (order: CheckOrder, onProgress: (records: number) => void) => Promise<Checked>;

/** The imports of one store. */
export class Imports {
  readonly #store: Store;
  readonly #checker: Checker;
  readonly #held = new Map<string, Held>();
  readonly #turns: (() => void)[] = [];
  #running = 0;
  #onFault: (fault: unknown) => void = () => undefined;

  /** @param check who checks: a thread of its own, unless something else is said. */
  constructor(store: Store, check: Checker = checkedApart) {
    this.#store = store;
    this.#checker = check;
  }

  /**
   * For the start of the app: brings to its end what was being saved when the program was stopped, and takes away files that
   * were only being checked.
   *
   * @param onFault told of what goes wrong in the program while entries are saved.
   */
  resume(onFault: (fault: unknown) => void): void {
    this.#onFault = onFault;
    const incoming = incomingFolder(this.#store);
    for (const one of allUnderWay(this.#store)) {
      const { key: id, account_id, sha256, entries: of } = one;
      const held: Held = {
        ...{ id, account_id, sha256, names: [], folder: join(incoming, id) },
        stage: { is: 'saving', saved: 0, of },
      };
      this.#held.set(id, held);
      void this.#carryOn(held, one);
    }
  }

  /** The imports of an account whose entries are being saved, or stopped being saved. */
  savingOf(account_id: string): readonly Import[] {
    return [...this.#held.values()].filter(
      (held) => held.account_id === account_id && (held.stage.is === 'saving' || held.stage.is === 'stopped'),
    );
  }

  /** An import of this account. */
  get(id: string, account_id: string): Import | undefined {
    const held = this.#held.get(id);
    return held?.account_id === account_id ? held : undefined;
  }

  /** Takes files over and begins to check them. What the account brought before and did not save is thrown away. */
  begin({ folder, files }: Upload, account_id: string, lang: Lang): string {
    for (const held of this.#held.values())
      if (held.account_id === account_id && !IS_BUSY.has(held.stage.is)) this.#drop(held);
    const id = this.#store.around.draw(16);
    const own = mkdtempSync(join(incomingFolder(this.#store), 'import-'));
    renameSync(folder, join(own, 'files'));
    const moved = files.map(({ name, path }) => ({ name, path: join(own, 'files', path.slice(folder.length)) }));
    const held: Held = {
      id,
      account_id,
      names: files.map(({ name }) => name),
      folder: own,
      sha256: '',
      stage: { is: 'checking', records: 0 },
    };
    this.#held.set(id, held);
    void this.#check(held, moved, lang);
    return id;
  }

  /** Saves what was checked and found clean. Asking again while it is saved, or after, does nothing. */
  save(id: string, account_id: string): void {
    const held = this.#held.get(id);
    if (held?.account_id !== account_id || held.stage.is !== 'checked') return;
    const { checked, plan } = held.stage;
    if (plan === undefined || !isSavable(held.stage)) return;
    held.stage = { is: 'saving', saved: 0, of: plan.news + plan.corrections };
    void this.#save(held, checked);
  }

  /** Compares once more, since others went on working, and begins: where something stands in the way by now, nothing is saved. */
  async #save(held: Held, checked: Checked): Promise<void> {
    const { id: key, account_id, sha256 } = held;
    const path = join(held.folder, RECORDS);
    try {
      const plan = await planImport(this.#store.database, this.#agency().agency_id, path);
      const { there } = plan;
      const entries = plan.news + plan.corrections;
      if (!isSavable({ is: 'checked', checked, plan })) {
        this.#tell(held, { is: 'checked', checked, plan });
        return;
      }
      const one = { key, account_id, sha256, entries, there };
      keepUnderWay(this.#store, one, path);
      await this.#carryOn(held, one);
    } catch (fault) {
      this.#end(held, whyStopped(fault));
    }
  }

  /** Saves what is not saved yet of an import that was begun. */
  async #carryOn(held: Held, one: UnderWay): Promise<void> {
    const { key, account_id, sha256, entries: of, there } = one;
    const path = underWayPath(this.#store, key);
    let saved = 0;
    const told = (count: number) => {
      saved = count;
      held.stage = { is: 'saving', saved, of };
    };
    try {
      if (!existsSync(path)) {
        dropUnderWay(this.#store, key);
        this.#end(held, { is: 'stopped', why: 'unfinished', saved });
        return;
      }
      await saveImport(this.#store, { account_id, key }, this.#agency(), { path, sha256 }, told);
      dropUnderWay(this.#store, key);
      this.#end(held, { is: 'saved', saved, there });
    } catch (fault) {
      const isRefused = fault instanceof Refused;
      if (isRefused) dropUnderWay(this.#store, key);
      else this.#onFault(fault);
      this.#end(held, { is: 'stopped', why: isRefused ? fault.why : 'interrupted', saved });
    }
  }

  #agency(): Agency {
    const { agency } = referencesOf(this.#store.database);
    if (agency === undefined) throw new Error('There is no agency to import for');
    return agency;
  }

  async #check(held: Held, files: CheckOrder['files'], lang: Lang): Promise<void> {
    if (this.#running >= AT_ONCE) await new Promise<void>((resolve) => this.#turns.push(resolve));
    this.#running++;
    try {
      const { database, around } = this.#store;
      const { files: references } = referencesOf(database);
      const agency = this.#agency();
      held.sha256 = await hashOfFiles(files);
      const { known } = await groundsOf(references);
      const target = join(held.folder, RECORDS);
      const today = dayOf(around.now(), agency.time_zone);
      const checked = await this.#checker({ files, known, today, lang, target }, (records) => {
        held.stage = { is: 'checking', records };
      });
      const plan = checked.counts.error > 0 ? undefined : await planImport(database, agency.agency_id, target);
      this.#tell(held, { is: 'checked', checked, plan });
    } catch (fault) {
      this.#end(held, whyStopped(fault));
    } finally {
      this.#running--;
      this.#turns.shift()?.();
    }
  }

  /** Says what was found. What cannot be saved is not kept: it is mended elsewhere and brought again. */
  #tell(held: Held, stage: Told): void {
    this.#rest(held, stage);
    if (!isSavable(stage)) rmSync(held.folder, { recursive: true, force: true });
  }

  /** It came to rest: what it said stays to be read for a while. */
  #rest(held: Held, stage: Import['stage']): void {
    held.stage = stage;
    setTimeout(() => this.#drop(held), KEPT).unref();
  }

  #end(held: Held, stage: Import['stage']): void {
    this.#rest(held, stage);
    rmSync(held.folder, { recursive: true, force: true });
  }

  #drop(held: Held): void {
    if (IS_BUSY.has(held.stage.is)) return;
    rmSync(held.folder, { recursive: true, force: true });
    this.#held.delete(held.id);
  }
}

const RECORDS = 'requests.ndjson';
const IS_BUSY = new Set<Import['stage']['is']>(['checking', 'saving']);

type Told = Import['stage'] & { readonly is: 'checked' };

function isSavable({ checked, plan }: Told): boolean {
  return (
    checked.counts.error === 0 && plan !== undefined && plan.refused.size === 0 && plan.news + plan.corrections > 0
  );
}

function whyStopped(fault: unknown): Import['stage'] {
  if (fault instanceof Refused) return { is: 'stopped', why: fault.why, saved: 0 };
  const isMemory = (fault as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? { is: 'stopped', why: 'too-much', saved: 0 } : { is: 'broken', fault };
}
