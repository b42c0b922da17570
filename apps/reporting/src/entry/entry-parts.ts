import { type Column, standardTables } from '@daybook/files';
import type { Request, Words } from '@daybook/types';
import type { EntryFact, EntryPart } from './entry-part.ts';

/**
 * A record as a person reads it: part by part in the order in which things happen, each field under the title that it has
 * in the workbook. Whatever a record says is in one of the parts; what it does not say is in none.
 */
export function entryParts(record: Request): readonly EntryPart[] {
  const parts: EntryPart[] = [];
  const add = (title: Words, facts: readonly EntryFact[], more: Partial<EntryPart> & { readonly key: string }) => {
    if (facts.length > 0) parts.push({ isInner: false, ...more, title, facts });
  };
  const each = (list: readonly unknown[] | undefined, work: (at: number) => void) =>
    list?.forEach((_, at) => void work(at));

  add(words.came, factsOf(record, 'requests', CAME), { key: 'came' });
  each(record.instruments, (at) =>
    add(words.paper(at + 1), factsOf(record, 'request_instruments', isOf('/instruments/*/'), [at]), {
      key: `paper ${at}`,
    }),
  );
  each(record.asks, (at) => {
    const named = { list: 'ask', code: record.asks[at]?.ask ?? '' };
    const key = `ask ${at}`;
    parts.push({
      key,
      title: words.ask(at + 1),
      named,
      isInner: false,
      facts: factsOf(record, 'requests', ASKED, [at]),
    });
    const inner = (id: string, title: Words, facts: readonly EntryFact[]) =>
      add(title, facts, { key: `${key} ${id}`, isInner: true });
    const { decisions, disclosures } = record.asks[at] ?? {};
    each(decisions, (no) =>
      inner(
        `decision ${no}`,
        decisions?.length === 1 ? words.decision : words.decisionNo(no + 1),
        factsOf(record, 'request_decisions', isOf('/asks/*/decisions/*/'), [at, no]),
      ),
    );
    each(disclosures, (no) =>
      inner(
        `disclosure ${no}`,
        words.disclosure,
        factsOf(record, 'request_disclosures', isOf('/asks/*/disclosures/*/'), [at, no]),
      ),
    );
    inner('result', words.result, factsOf(record, 'requests', CAME_OF_IT, [at]));
  });
  for (const part of ['query', 'contact', 'alert', 'act', 'custody', 'interview', 'person', 'as_released'] as const)
    add(words[part], factsOf(record, 'requests', isOf(`/${part}/`)), { key: part });
  for (const [list, table] of LISTS)
    each(record[list], (at) =>
      add(words[list], factsOf(record, table, isOf(`/${list}/*/`), [at]), { key: `${list} ${at}` }),
    );
  add(words.entry, factsOf(record, 'requests', ABOUT), { key: 'entry' });
  return parts;
}

const LISTS = [
  ['notices', 'request_notices'],
  ['costs', 'request_costs'],
  ['answers', 'request_answers'],
  ['related_requests', 'request_relations'],
] as const;

const isOf = (prefix: string) => (pointer: string) =>
  pointer.startsWith(prefix) && !/^\/(?:[^/]+\/\*\/)+no$/.test(pointer);
const ASKED = (pointer: string) => /^\/asks\/\*\/(federal_force|system|purpose)$/.test(pointer);
const CAME_OF_IT = (pointer: string) =>
  /^\/asks\/\*\/(?!ask$|ask_no$|federal_force$|system$|purpose$)[^/]+$/.test(pointer);
const ABOUT = (pointer: string) =>
  /^\/(public_id|agency_id|supersedes|source\/.*|case_key|revision_reason)$/.test(pointer);
/** Whatever stands at the top of the record and says how it came. What every record has to say is left out. */
const CAME = (pointer: string) =>
  (/^\/[^/]+$/.test(pointer) || pointer.startsWith('/facility/')) &&
  !ABOUT(pointer) &&
  !/^\/(standard_version|revision|request_id)$/.test(pointer);

function factsOf(
  record: Request,
  table: string,
  isWanted: (pointer: string) => boolean,
  indexes: readonly number[] = [],
) {
  return (standardTables[table]?.columns ?? []).flatMap((column): EntryFact[] => {
    if (!isWanted(column.pointer)) return [];
    const left = [...indexes];
    const key = column.pointer.replaceAll('*', () => String(left.shift() ?? 0));
    const value = valueAt(record, key);
    const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
    return isEmpty
      ? []
      : [
          {
            key,
            value,
            type: column.type,
            title: titleOf(column),
            ...(column.list === undefined ? {} : { list: column.list }),
          },
        ];
  });
}

/** Headings of the workbook name their part where another part has the same heading; here the part stands above. */
const titleOf = ({ title, title_es }: Column): Words => ({ en: alone(title), es: alone(title_es) });
const alone = (title: string) => {
  const bare = title.replace(/^[^:]+: (?!why|por qué)/, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
};

function valueAt(record: unknown, key: string): unknown {
  let inner = record;
  for (const step of key.slice(1).split('/')) {
    if (typeof inner !== 'object' || inner === null) return undefined;
    inner = (inner as Readonly<Record<string, unknown>>)[step];
  }
  return inner;
}

const words = {
  came: { en: 'How it came', es: 'Cómo llegó' },
  paper: (no: number): Words => ({ en: `Paper ${no}`, es: `Documento ${no}` }),
  ask: (no: number): Words => ({ en: `Ask ${no}`, es: `Petición ${no}` }),
  decision: { en: 'Decision', es: 'Decisión' },
  decisionNo: (no: number): Words => ({ en: `Decision ${no}`, es: `Decisión ${no}` }),
  disclosure: { en: 'What was given to ICE', es: 'Qué se entregó a ICE' },
  result: { en: 'What came of it', es: 'Qué resultó' },
  query: { en: 'The query', es: 'La consulta' },
  contact: { en: 'What ICE was told', es: 'Qué se dijo a ICE' },
  alert: { en: 'The alert', es: 'La alerta' },
  act: { en: 'The act', es: 'El acto' },
  custody: { en: 'Custody', es: 'Custodia' },
  interview: { en: 'Interview', es: 'Entrevista' },
  person: { en: 'The person, in broad groups', es: 'La persona, en grupos amplios' },
  as_released: { en: "In ICE's own words", es: 'En palabras de ICE' },
  notices: { en: 'Notice', es: 'Aviso' },
  costs: { en: 'Cost', es: 'Costo' },
  answers: { en: 'Answer to a question of the check', es: 'Respuesta a una pregunta de la verificación' },
  related_requests: { en: 'Related request', es: 'Solicitud relacionada' },
  entry: { en: 'About the entry', es: 'Sobre la anotación' },
} as const;
