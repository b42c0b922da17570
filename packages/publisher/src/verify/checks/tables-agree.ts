import { asText, isEntry, readAll } from '@daybook/files';
import { canonicalForm } from '@daybook/reports';
import type { Words } from '@daybook/types';
import { codeTitles } from '@daybook/validator';
import { sha256Of } from '../../manifest/sha256-of.ts';
import { notReadable } from '../not-readable.ts';
import type { VerifyCheck } from '../verify-check.ts';

/** Who opens the log as tables reads the same entries as who reads it line by line. */
export const tablesAgree: VerifyCheck = {
  id: 'tables-agree',
  readsRecords: true,
  title: {
    en: 'The log as tables says the same as the log as lines',
    es: 'La bitácora en tablas dice lo mismo que la bitácora en líneas',
  },
  async run({ release }) {
    if (release.publication === undefined) return notReadable;
    const tables = release.files('public-log').filter(({ path }) => path.endsWith('.csv'));
    if (tables.length === 0 || release.logFiles().length === 0)
      return {
        result: 'not-checked',
        said: { en: 'The log is there in one form only.', es: 'La bitácora está en una sola forma.' },
      };
    const { rows } = await release.log();
    const seen = new Set<string>();
    const found: Words[] = [];
    const files = tables.map(({ path }) => ({ name: path, pieces: () => release.pieces(path) }));
    for await (const batch of readAll(files, { titles: codeTitles }))
      for (const { record } of batch.filter(isEntry)) {
        const id = asText((record as { readonly public_id?: unknown }).public_id);
        const row = rows.get(id);
        if (seen.has(id)) found.push({ en: `${id}: twice in the tables`, es: `${id}: dos veces en las tablas` });
        else if (row === undefined) found.push({ en: `${id}: only in the tables`, es: `${id}: solo en las tablas` });
        else if (row.sha256 !== sha256Of(Buffer.from(canonicalForm(record))))
          found.push({ en: `${id}: another entry in the tables`, es: `${id}: otra anotación en las tablas` });
        seen.add(id);
      }
    for (const id of rows.keys())
      if (!seen.has(id)) found.push({ en: `${id}: not in the tables`, es: `${id}: no está en las tablas` });
    return found.length > 0
      ? {
          result: 'fails',
          said: {
            en: 'Who opens the tables reads something else than who reads the lines.',
            es: 'Quien abre las tablas lee otra cosa que quien lee las líneas.',
          },
          found,
        }
      : {
          result: 'holds',
          said: { en: `Entries in both: ${rows.size}.`, es: `Anotaciones en ambas: ${rows.size}.` },
        };
  },
};
