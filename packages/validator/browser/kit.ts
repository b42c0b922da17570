import { core } from 'daybook:worker-core';
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
      const names = [options.lang ?? 'en', ...(options.law === undefined ? ['law'] : []), ...needed];
      return blobWorker([...(await Promise.all(names.map(textOf))), core]);
    },
  });
}

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
