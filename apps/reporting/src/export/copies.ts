import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { apart } from '../apart.ts';
import { databasePath } from '../folder/folder-paths.ts';
import { incomingFolder } from '../server/incoming-folder.ts';
import { appendEvent } from '../store/append-event.ts';
import type { Store } from '../store/open-store.ts';
import type { CopyOrder, CopyWritten } from './write-copy.ts';

/** What is to be copied, and what its line in the journal and its file are called. */
export interface CopyWanted {
  readonly wanted: CopyOrder['wanted'];
  readonly subject: string;
  readonly body: Readonly<Record<string, string | number>>;
  readonly name: string;
  readonly type: string;
}

/** A copy that somebody asked for. It is kept for an hour, or until the app stops: then it is asked for again. */
export interface Copy extends Pick<CopyWanted, 'name' | 'type'> {
  readonly id: string;
  readonly account_id: string;
  readonly path: string;
  stage:
    | { readonly is: 'making' }
    | ({ readonly is: 'made' } & CopyWritten)
    | { readonly is: 'too-much' }
    /** A fault of the program or of the disk, for whoever runs it. */
    | { readonly is: 'broken'; readonly fault: unknown };
}

/** Makes the file of a copy. */
export type Copier = (order: CopyOrder) => Promise<CopyWritten>;

/** What the thread may take for objects; a workbook of more entries than fit is refused. */
const OLD_MB = 768;
/** How long a copy is kept, in milliseconds. */
const KEPT = 3_600_000;

/** The copies of one store: one is made at a time. */
export class Copies {
  readonly #store: Store;
  readonly #copier: Copier;
  readonly #held = new Map<string, Copy>();
  #work: Promise<void> = Promise.resolve();

  /** @param copier who makes them: a thread of its own, unless something else is said. */
  constructor(store: Store, copier: Copier = copiedApart) {
    this.#store = store;
    this.#copier = copier;
  }

  /** A copy that this account asked for. */
  get(id: string, account_id: string): Copy | undefined {
    const held = this.#held.get(id);
    return held?.account_id === account_id ? held : undefined;
  }

  /** Begins to make a copy. What the account asked for before is thrown away. @returns its id. */
  begin(asked: CopyWanted, account_id: string): string {
    for (const held of this.#held.values())
      if (held.account_id === account_id && held.stage.is !== 'making') this.#drop(held);
    const id = this.#store.around.draw(16);
    const path = join(incomingFolder(this.#store), `copy-${id}`);
    const copy: Copy = { id, account_id, path, name: asked.name, type: asked.type, stage: { is: 'making' } };
    this.#held.set(id, copy);
    this.#work = this.#work.then(() => this.#make(copy, asked));
    setTimeout(() => this.#drop(copy), KEPT).unref();
    return id;
  }

  /** When nothing is being made any more. */
  async idle(): Promise<void> {
    await this.#work;
  }

  /** The journal has the copy before anybody has it. */
  async #make(copy: Copy, { wanted, subject, body }: CopyWanted): Promise<void> {
    const { database, folder, around } = this.#store;
    try {
      const written = await this.#copier({ database: databasePath(folder), target: copy.path, wanted });
      const event = { at: around.now(), account_id: copy.account_id, kind: 'log-handed-out', subject } as const;
      database.write(() => appendEvent(database, { ...event, body: { ...body, ...written } }));
      copy.stage = { is: 'made', ...written };
    } catch (fault) {
      rmSync(copy.path, { force: true });
      const isMemory = (fault as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
      copy.stage = isMemory ? { is: 'too-much' } : { is: 'broken', fault };
    }
  }

  #drop(copy: Copy): void {
    rmSync(copy.path, { force: true });
    this.#held.delete(copy.id);
  }
}

const copiedApart = (order: CopyOrder): Promise<CopyWritten> =>
  apart('copy-worker', import.meta.url, order, { oldMb: OLD_MB });

const all = new WeakMap<Store, Copies>();

/** The copies of a store, the same for every request. @param copier who makes them, where it is no thread of its own. */
export function copiesOf(store: Store, copier?: Copier): Copies {
  const known = all.get(store) ?? new Copies(store, copier);
  all.set(store, known);
  return known;
}
