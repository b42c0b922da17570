import type { Format } from '@daybook/validator';
import { formats } from '@daybook/validator/formats';
import { UsageFault } from '../terminal/usage-fault.ts';

/**
 * The format that was asked for: by its name, by `--json`, or by how the name of the file to write ends; else text.
 *
 * @throws UsageFault for a format that there is not.
 */
export function formatNamed({ format, json, out }: Readonly<Record<string, unknown>>): Format {
  const byEnding = formats.find(({ ending }) => typeof out === 'string' && out.toLowerCase().endsWith(ending));
  const wanted = json === true ? 'json' : (format ?? byEnding?.id ?? 'text');
  const found = formats.find(({ id }) => id === wanted);
  if (found !== undefined) return found;
  const ids = formats.map(({ id }) => id);
  throw new UsageFault({
    en: `There is no format "${wanted}". The formats are ${ids.join(', ')}.\nType: daybook validate --help`,
    es: `No hay ningún formato "${wanted}". Los formatos son ${ids.join(', ')}.\nEscriba: daybook validate --help`,
  });
}
