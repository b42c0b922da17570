import type { Lang } from '@daybook/types';
import { blobWorker, checkInWorker, type NamedBlob, type WorkerCheckOptions } from '../src/browser/index.ts';

const texts = new Map<string, string>();
const waiting = new Map<string, Promise<void>>();
// Known only while the script itself runs.
const { src } = document.currentScript as HTMLScriptElement;

/** Takes the text of a part; the parts' own scripts call it. */
export function part(name: string, text: string): void {
  texts.set(name, text);
}

/**
 * Checks files that a person chose, in a worker. The parts that they need are loaded from beside this script: the words of
 * the language and the law at once, tables and workbooks when a file is one.
 */
export function check(files: readonly (File | NamedBlob)[], options: Omit<WorkerCheckOptions, 'startWorker'>) {
  return checkInWorker(files, {
    ...options,
    async startWorker(needed) {
      const lang = options.lang ?? 'en';
      const first = [lang, `titles-${lang}`, ...(options.law === undefined ? ['law'] : [])];
      // Cells of a table may hold the titles of codes in either language.
      const more = needed.includes('tables') ? ['titles-en', 'titles-es'] : [];
      const parts = new Set([...first, ...needed, ...more]);
      // The core looks at the parts as soon as it starts, so it stands behind them.
      return blobWorker(await Promise.all([...parts, 'core'].map(textOf)));
    },
  });
}

/** Starts a worker from the text of one part: a program of the page's own, that stands beside this script as the others do. */
export async function start(name: string): Promise<Worker> {
  return blobWorker([await textOf(name)]);
}

/** Why a defect matters and how to repair it, in the words of a language. Nothing for an id that is none. */
export async function explain(rule: string, lang: Lang): Promise<Advice | undefined> {
  const all = JSON.parse(await textOf(`advice-${lang}`)) as Readonly<Record<string, Advice>>;
  return Object.hasOwn(all, rule) ? all[rule] : undefined;
}

/** What is said of a defect beside its messages. */
export type Advice = Readonly<Record<'title' | 'why' | 'fix', string>>;

async function textOf(name: string): Promise<string> {
  if (!texts.has(name)) {
    const loading = waiting.get(name) ?? load(name);
    waiting.set(name, loading);
    await loading;
  }
  return texts.get(name) ?? '';
}

function load(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src.replace(/\.js$/, `.${name}.js`);
    script.onload = () => resolve();
    script.onerror = () => {
      // Another try may find it.
      waiting.delete(name);
      reject(new Error(`${script.src} could not be loaded`));
    };
    document.head.append(script);
  });
}
