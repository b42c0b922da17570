import type { Publication, PublicationChange, Words } from '@daybook/types';
import { coversQuarter } from '../covers-quarter.ts';
import { needsPrevious } from '../needs-previous.ts';
import { notReadable } from '../not-readable.ts';
import type { PublicRow } from '../public-rows.ts';
import type { VerifyCheck } from '../verify-check.ts';
import type { VerifyFacts } from '../verify-facts.ts';

/** Every entry that was published before is still there as it was, or its change is stated with a reason. */
export const changesStated: VerifyCheck = {
  id: 'changes-stated',
  readsRecords: true,
  title: {
    en: 'Nothing in the log was changed or removed in silence',
    es: 'Nada de la bitácora se cambió ni se quitó en silencio',
  },
  async run(facts) {
    const { publication } = facts.release;
    if (publication === undefined) return notReadable;
    const missing = needsPrevious(facts, publication);
    if (missing !== undefined) return missing;
    const before = await knownRows(facts);
    const { rows, unreadable } = await facts.release.log();
    const events = new Map(publication.changes.map((change) => [change.public_id, change]));
    const found: Words[] = [];
    if (unreadable > 0)
      found.push({
        en: `${unreadable} lines of the log are no rows`,
        es: `${unreadable} líneas de la bitácora no son filas`,
      });
    if (events.size < publication.changes.length)
      found.push({ en: 'An entry has two stated changes', es: 'Una anotación tiene dos cambios declarados' });
    let changed = 0;
    let removed = 0;
    for (const [id, was] of before) {
      const event = events.get(id);
      events.delete(id);
      const now = rows.get(id);
      const fault = faultOf(was, now, event, publication);
      if (fault !== undefined) found.push({ en: `${id}: ${fault.en}`, es: `${id}: ${fault.es}` });
      else if (event !== undefined && now === undefined) removed++;
      else if (event !== undefined) changed++;
    }
    for (const id of events.keys())
      found.push({
        en: `${id}: a change is stated of an entry that was not published before`,
        es: `${id}: se declara un cambio de una anotación que no se había publicado`,
      });
    if (found.length > 0)
      return {
        result: 'fails',
        said: {
          en: 'The log is not the one before with the stated changes.',
          es: 'La bitácora no es la anterior con los cambios declarados.',
        },
        found,
      };
    const added = [...rows].filter(([id]) => !before.has(id));
    const late = added.filter(([, { quarter }]) =>
      coversQuarter(facts.before?.publication?.periods ?? [], quarter),
    ).length;
    return {
      result: 'holds',
      said: {
        en: `Entries published before: ${before.size}. Changed with a reason: ${changed}; removed with a reason: ${removed}; the others are as they were. New: ${added.length}, of them in periods published before: ${late}.`,
        es: `Anotaciones publicadas antes: ${before.size}. Cambiadas con un motivo: ${changed}; quitadas con un motivo: ${removed}; las demás están como estaban. Nuevas: ${added.length}, de ellas en períodos ya publicados: ${late}.`,
      },
    };
  },
};

/** The rows as they were last published before. */
async function knownRows({ previous, release }: VerifyFacts): Promise<Map<string, PublicRow>> {
  const known = new Map<string, PublicRow>();
  for (const one of previous) {
    if ((one.publication?.sequence ?? 0) >= (release.publication?.sequence ?? 0)) continue;
    for (const [id, row] of (await one.log()).rows) known.set(id, row);
  }
  return known;
}

function faultOf(
  was: PublicRow,
  now: PublicRow | undefined,
  event: PublicationChange | undefined,
  { periods }: Publication,
): Words | undefined {
  if (event !== undefined && (event.from_revision !== was.revision || event.to_revision <= was.revision))
    return {
      en: `its stated change goes from revision ${event.from_revision} to ${event.to_revision}; revision ${was.revision} was published`,
      es: `su cambio declarado va de la revisión ${event.from_revision} a la ${event.to_revision}; se publicó la revisión ${was.revision}`,
    };
  if (now === undefined) {
    if (event !== undefined || !coversQuarter(periods, was.quarter)) return undefined;
    return { en: `is gone, and no reason is stated`, es: `ya no está, y no se declara un motivo` };
  }
  if (event === undefined) {
    if (now.sha256 === was.sha256) return undefined;
    return now.revision === was.revision
      ? {
          en: `was changed in silence under revision ${was.revision}`,
          es: `se cambió en silencio con la revisión ${was.revision}`,
        }
      : {
          en: `went from revision ${was.revision} to ${now.revision}, and no reason is stated`,
          es: `pasó de la revisión ${was.revision} a la ${now.revision}, y no se declara un motivo`,
        };
  }
  if (now.revision === event.to_revision) return undefined;
  return {
    en: `is revision ${now.revision}; the stated change leads to ${event.to_revision}`,
    es: `es la revisión ${now.revision}; el cambio declarado lleva a la ${event.to_revision}`,
  };
}
