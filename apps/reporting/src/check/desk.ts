import type { Finding, Lang } from '@daybook/types';
import type { Checked } from '@daybook/validator';
import { type NamedBlob, namesApart, type Progress } from '@daybook/validator/browser';
import type { Mended } from './jobs/mend.ts';
import type { Wanted } from './jobs/wanted.ts';
import type { Kit } from './kit.ts';
import type { PackedSheet } from './packed-sheet.ts';
import type { Run } from './run-in-worker.ts';

/** The files that lie open, and what the check says of them. */
export interface Standing {
  readonly files: readonly NamedBlob[];
  /** Nothing where the check was stopped or has not ended. */
  readonly checked: Checked | undefined;
}

/** What is under way, and how far it is. */
export interface Busy {
  readonly what: 'check' | 'job';
  /** From 0 to 1; nothing where it is not known. */
  readonly share?: number;
  readonly records?: number;
  readonly pass?: Progress['pass'];
}

/** What the desk works with. */
export interface Tools {
  readonly check: Kit['check'];
  readonly run: Run;
  /** The day where the person is, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** From so many bytes on a file takes seconds to read. */
const LARGE = 4 * 1024 * 1024;

/** The files that a person works on: opened, checked, changed, and every change taken back again. It knows no page. */
export class Desk {
  standing: Standing = { files: [], checked: undefined };
  busy: Busy | undefined;
  /** The first findings, while a check is under way. */
  early: readonly Finding[] = [];
  /** What the last change came to. */
  mended: Mended | undefined;
  /** True where the program itself failed. */
  hasFailed = false;
  lang: Lang;
  readonly #tools: Tools;
  readonly #tell: () => void;
  #past: Standing[] = [];
  #control = new AbortController();
  /** Settled when no check is under way. */
  #calm: Promise<void> = Promise.resolve();
  readonly #rows = new WeakMap<Blob, Promise<readonly PackedSheet[]>>();

  /** `tell` is called after everything that a page might show has changed. */
  constructor(tools: Tools, lang: Lang, tell: () => void) {
    this.#tools = tools;
    this.#tell = tell;
    this.lang = lang;
  }

  /** How many changes can be taken back. */
  get changes(): number {
    return this.#past.length;
  }

  get today(): string {
    return this.#tools.today();
  }

  /** Opens files beside those that lie there, and checks all of them. */
  open(files: readonly NamedBlob[]): Promise<void> {
    if (files.length === 0) return Promise.resolve();
    this.#past = [];
    this.mended = undefined;
    return this.#check(namesApart([...this.standing.files, ...files]));
  }

  /** Takes a file away. */
  close(name: string): Promise<void> {
    this.#past = [];
    this.mended = undefined;
    return this.#check(this.standing.files.filter((file) => file.name !== name));
  }

  /** Says everything in the other language. */
  speak(lang: Lang): Promise<void> {
    this.lang = lang;
    this.#past = this.#past.map(({ files }) => ({ files, checked: undefined }));
    return this.#check(this.standing.files);
  }

  /** Makes a change, and checks what came of it. */
  async mend(wanted: Wanted): Promise<void> {
    const before = this.standing;
    const input = { files: before.files, wanted, today: this.today };
    const mended = await this.#working(() => this.run('mend', input));
    if (mended === undefined) return;
    this.mended = mended;
    if (mended.files.length === 0) return this.#tell();
    this.#past = [...this.#past, before];
    const changed = new Map(mended.files.map((file) => [file.name, file]));
    await this.#check(before.files.map((file) => changed.get(file.name) ?? file));
  }

  /** Takes the last change back. */
  async undo(): Promise<void> {
    const last = this.#past.at(-1);
    if (last === undefined) return;
    this.stop();
    this.#past = this.#past.slice(0, -1);
    this.mended = undefined;
    this.standing = last;
    if (last.checked === undefined) await this.#check(last.files);
    else this.#tell();
  }

  /** Ends what is under way. */
  stop(): void {
    this.#control.abort();
    this.busy = undefined;
    this.#tell();
  }

  /** Does a job, and shows how far it is. */
  readonly run: Run = async (job, input, options = {}) => {
    const onProgress = (progress: { done: number; of: number }) => {
      this.busy = { what: 'job', ...(progress.of > 0 ? { share: progress.done / progress.of } : {}) };
      options.onProgress?.(progress);
      this.#tell();
    };
    this.busy = { what: 'job' };
    this.#tell();
    try {
      return await this.#tools.run(job, input, { ...options, onProgress });
    } finally {
      this.busy = undefined;
      this.#tell();
    }
  };

  /** The rows of a file, read once; those of a large one after it is checked, so that the two do not slow each other down. */
  rowsOf(file: NamedBlob): Promise<readonly PackedSheet[]> {
    const read = () => this.#tools.run('rows', { file });
    const known = this.#rows.get(file.blob) ?? (file.blob.size > LARGE ? this.#calm.then(read) : read());
    this.#rows.set(file.blob, known);
    return known;
  }

  async #check(files: readonly NamedBlob[]): Promise<void> {
    this.#control.abort();
    const control = new AbortController();
    this.#control = control;
    this.standing = { files, checked: undefined };
    this.early = [];
    if (files.length === 0) {
      this.busy = undefined;
      return this.#tell();
    }
    this.busy = { what: 'check', share: 0, records: 0, pass: 'first' };
    let settle: () => void = () => undefined;
    this.#calm = new Promise((resolve) => {
      settle = resolve;
    });
    this.#tell();
    const checked = await this.#working(() =>
      this.#tools.check(files, {
        lang: this.lang,
        today: this.today,
        signal: control.signal,
        onProgress: ({ bytes, size, records, pass }) => {
          if (pass === 'start-over' && bytes === 0) this.early = [];
          this.busy = { what: 'check', share: size === 0 ? 1 : bytes / size, records, pass };
          this.#tell();
        },
        onFound: (findings) => {
          this.early = [...this.early, ...findings];
          this.#tell();
        },
      }),
    );
    settle();
    // A newer check has the desk already.
    if (this.#control !== control) return;
    this.standing = { files, checked };
    this.busy = undefined;
    this.early = [];
    this.#tell();
  }

  /** What a person stopped gives nothing; so does a fault of the program, which is said. */
  async #working<T>(work: () => Promise<T>): Promise<T | undefined> {
    this.hasFailed = false;
    try {
      return await work();
    } catch (thrown) {
      if (thrown instanceof Error && thrown.name === 'AbortError') return undefined;
      this.hasFailed = true;
      this.#tell();
      return undefined;
    }
  }
}
