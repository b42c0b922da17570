import type { Diff, DiffStandardChange } from '@daybook/types';
import type { ChangeKind } from './standards/change-kind.ts';
import { compareLists, compareRules } from './standards/compare-lists.ts';
import { compareSchemas, type SchemaChange } from './standards/compare-schemas.ts';
import { listKinds } from './standards/list-kinds.ts';
import { schemaKinds } from './standards/schema-kinds.ts';
import type { Standard } from './standards/standard.ts';
import type { Said } from './standards/tell.ts';

const WEIGHTS = ['clarification', 'addition', 'breaking'] as const;

/**
 * Compares two versions of the standard, the older one first: schemas field by field, codelists code by code, rules by id.
 * Each change says what it means for data that were written before and for programs that read data.
 */
export function compareStandards(older: Standard, newer: Standard): Diff {
  const hasLists = older.lists.size > 0 && newer.lists.size > 0;
  const changes = [
    ...compareSchemas(older.schemas, newer.schemas)
      .filter((change) => !(hasLists && isOfList(change)))
      .map((change) => told({ part: partOf(change), ...change }, schemaKinds[change.kind])),
    ...(hasLists ? compareLists(older.lists, newer.lists) : []).map((change) => told(change, listKinds[change.kind])),
    ...(older.rules.size > 0 && newer.rules.size > 0 ? compareRules(older.rules, newer.rules) : []).map((change) =>
      told(change, listKinds[change.kind]),
    ),
  ];
  const heaviest = WEIGHTS.findLast((weight) => changes.some((change) => change.weight === weight));
  return {
    compares: 'standards',
    verdict: heaviest ?? 'nothing-changed',
    is_complete: true,
    older: { name: older.name },
    newer: { name: newer.name },
    is_turned_round: false,
    periods_added: [],
    periods_removed: [],
    counts: [],
    changes: [],
    standard_changes: changes,
    not_compared: [],
  };
}

/** The schema of the codes is made from the lists, which say more. */
const isOfList = ({ file }: SchemaChange) =>
  file.endsWith('codelists/codes.schema.json') || file === 'codes.schema.json';

function partOf({ pointer, kind }: SchemaChange): DiffStandardChange['part'] {
  if (kind.startsWith('condition-') || /\/(?:allOf|if)(?:\/|$)/.test(pointer)) return 'condition';
  return pointer === '' ? 'schema' : 'field';
}

interface Change extends Said, Pick<DiffStandardChange, 'part' | 'file' | 'pointer'> {
  readonly kind: string;
}

function told({ part, file, pointer, kind, name, before, after }: Change, meaning: ChangeKind): DiffStandardChange {
  const { weight, is_old_data_valid, readers, is_privacy = false, words } = meaning;
  const [was, is] = [before, after].map((value) => (value === undefined ? undefined : short(value)));
  const filled = (lang: 'en' | 'es') =>
    words[lang]
      .replace('{name}', typeof name === 'object' ? name[lang] : (name ?? ''))
      .replace('{before}', () => was ?? NONE[lang])
      .replace('{after}', () => is ?? NONE[lang]);
  return {
    part,
    file,
    pointer,
    kind,
    weight,
    is_old_data_valid,
    readers,
    is_privacy,
    ...(was === undefined ? {} : { before: was }),
    ...(is === undefined ? {} : { after: is }),
    words: { en: filled('en'), es: filled('es') },
  };
}

const NONE = { en: 'without limit', es: 'sin límite' };

/** A value of a schema in few characters: schemas hold no data of persons. */
function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
