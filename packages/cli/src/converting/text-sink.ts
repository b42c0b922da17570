import { PartFile } from './part-file.ts';
import type { Sink } from './sink.ts';

/** Records into one JSON or NDJSON file, one a line. Memory does not grow with them. */
export function textSink(path: string, form: 'json' | 'ndjson'): Sink {
  const file = new PartFile(path);
  let count = 0;
  const isList = form === 'json';
  return {
    async take(record) {
      const before = count === 0 ? (isList ? '[\n' : '') : isList ? ',\n' : '\n';
      count += 1;
      await file.write(before + JSON.stringify(record));
      return true;
    },
    async end() {
      await file.write(count === 0 ? (isList ? '[]\n' : '') : isList ? '\n]\n' : '\n');
      await file.end();
      return [{ path, count, of: 'records' }];
    },
    abandon: () => file.abandon(),
  };
}
