import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startWorker } from '@daybook/files/node';
import type { Lang } from '@daybook/types';
import type { Checked } from '@daybook/validator';
import { dayOf } from '../reference/day-of.ts';
import { groundsOf } from '../reference/grounds-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import { incomingFolder } from '../server/incoming-folder.ts';
import type { Upload } from '../server/receive-upload.ts';
import type { Store } from '../store/open-store.ts';
import { Refused, type WhyRefused } from '../store/refused.ts';
import type { CheckOrder } from './check-files.ts';
import { type ImportPlan, planImport } from './plan-import.ts';
import { saveImport } from './save-import.ts';

/** Files that somebody brings, on their way into the log. It is kept in memory: after a restart they are brought again. */
export interface Import {
  readonly id: string;
  readonly account_id: string;
  readonly names: readonly string[];
  stage:
    | { readonly is: 'checking'; readonly records: number }
    | { readonly is: 'checked'; readonly checked: Checked; readonly plan: ImportPlan | undefined }
    | { readonly is: 'saving'; readonly saved: number; readonly of: number }
    | { readonly is: 'saved'; readonly saved: number; readonly there: number }
    | { readonly is: 'stopped'; readonly why: WhyRefused | 'too-much' }
    /** A fault of the program, for whoever runs it. */
    | { readonly is: 'broken'; readonly fault: unknown };
}

interface Held extends Import {
  readonly folder: string;
  sha256: string;
}

/** What is checked at once; whoever comes later waits. */
const AT_ONCE = 2;
const OLD_MB = 768;
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

  /** @param check who checks: a thread of its own, unless something else is said. */
  constructor(store: Store, check: Checker = checkedApart) {
    this.#store = store;
    this.#checker = check;
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
    setTimeout(() => this.#drop(held), KEPT).unref();
    return id;
  }

  /** Saves what was checked and found clean. Asking again while it is saved, or after, does nothing. */
  save(id: string, account_id: string): void {
    const held = this.#held.get(id);
    const { agency } = referencesOf(this.#store.database);
    if (held?.account_id !== account_id || held.stage.is !== 'checked' || agency === undefined) return;
    const { checked, plan } = held.stage;
    if (plan === undefined || checked.counts.error > 0 || plan.refused.size > 0) return;
    const { there } = plan;
    const of = plan.news + plan.corrections;
    held.stage = { is: 'saving', saved: 0, of };
    const path = join(held.folder, RECORDS);
    const told = (saved: number) => {
      held.stage = { is: 'saving', saved, of };
    };
    saveImport(this.#store, { account_id, key: id }, agency, { path, sha256: held.sha256 }, told)
      .then((saved) => this.#end(held, { is: 'saved', saved, there }))
      .catch((fault: unknown) => this.#end(held, whyStopped(fault)));
  }

  async #check(held: Held, files: CheckOrder['files'], lang: Lang): Promise<void> {
    if (this.#running >= AT_ONCE) await new Promise<void>((resolve) => this.#turns.push(resolve));
    this.#running++;
    try {
      const { database, around } = this.#store;
      const { agency, files: references } = referencesOf(database);
      if (agency === undefined) throw new Error('There is no agency to import for');
      held.sha256 = await hashOf(files);
      const { known } = await groundsOf(references);
      const target = join(held.folder, RECORDS);
      const today = dayOf(around.now(), agency.time_zone);
      const checked = await this.#checker({ files, known, today, lang, target }, (records) => {
        held.stage = { is: 'checking', records };
      });
      const plan = checked.counts.error > 0 ? undefined : await planImport(database, agency.agency_id, target);
      held.stage = { is: 'checked', checked, plan };
    } catch (fault) {
      this.#end(held, whyStopped(fault));
    } finally {
      this.#running--;
      this.#turns.shift()?.();
    }
  }

  #end(held: Held, stage: Import['stage']): void {
    held.stage = stage;
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

function whyStopped(fault: unknown): Import['stage'] {
  if (fault instanceof Refused) return { is: 'stopped', why: fault.why };
  const isMemory = (fault as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? { is: 'stopped', why: 'too-much' } : { is: 'broken', fault };
}

async function hashOf(files: CheckOrder['files']): Promise<string> {
  const all = createHash('sha256');
  for (const { path } of files) for await (const piece of createReadStream(path)) all.update(piece as Buffer);
  return all.digest('hex');
}

function checkedApart(order: CheckOrder, onProgress: (records: number) => void): Promise<Checked> {
  const worker = startWorker('import-worker', import.meta.url, {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: OLD_MB },
  });
  const checked = new Promise<Checked>((resolve, reject) => {
    worker.on('message', (message: { readonly records: number } | { readonly checked: Checked }) => {
      if ('records' in message) onProgress(message.records);
      else resolve(message.checked);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread that checks ended with ${code}`)));
  });
  return checked.finally(() => worker.terminate());
}
