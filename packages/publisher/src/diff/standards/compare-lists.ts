import type { listKinds } from './list-kinds.ts';
import type { ListedCode, Standard, StandardList, StandardRule } from './standard.ts';
import type { Said } from './tell.ts';

/** One change of a codelist or a rule. */
export interface ListChange extends Said {
  readonly part: 'codelist' | 'code' | 'rule';
  readonly file: string;
  /** The code, or the id of the rule; empty for a whole list. */
  readonly pointer: string;
  readonly kind: keyof typeof listKinds;
}

/** Compares the codelists of two versions, code by code. */
export function compareLists(older: Standard['lists'], newer: Standard['lists']): ListChange[] {
  return names(older, newer).flatMap((list): ListChange[] => {
    const file = `codelists/${list}.csv`;
    const whole = (kind: ListChange['kind']): ListChange => ({ part: 'codelist', file, pointer: '', kind });
    const [was, is] = [older.get(list), newer.get(list)];
    if (was === undefined) return [whole('list-added')];
    if (is === undefined) return [whole('list-removed')];
    return [
      ...(was.open === is.open ? [] : [whole(is.open ? 'list-opened' : 'list-closed')]),
      ...codeChanges(was, is).map((change) => ({ part: 'code' as const, file, ...change })),
    ];
  });
}

const names = (older: ReadonlyMap<string, unknown>, newer: ReadonlyMap<string, unknown>) => [
  ...new Set([...older.keys(), ...newer.keys()]),
];

type CodeChange = Pick<ListChange, 'pointer' | 'kind' | 'before' | 'after'>;

function codeChanges({ codes: before }: StandardList, { codes: after }: StandardList): CodeChange[] {
  const byCode = (codes: readonly ListedCode[]) => new Map(codes.map((one) => [one.code, one]));
  const [left, right] = [byCode(before), byCode(after)];
  return names(left, right).flatMap((pointer): CodeChange[] => {
    const [was, is] = [left.get(pointer), right.get(pointer)];
    if (was === undefined) return [{ pointer, kind: 'code-added' }];
    if (is === undefined) return [{ pointer, kind: 'code-removed' }];
    return rowChanges(was, is).map((change) => ({ pointer, ...change }));
  });
}

function rowChanges(was: ListedCode, is: ListedCode): Omit<CodeChange, 'pointer'>[] {
  const changes: Omit<CodeChange, 'pointer'>[] = [];
  const said = (row: ListedCode, name: string) => row[name] ?? '';
  const pair = (name: string) => ({ before: said(was, name) || '–', after: said(is, name) || '–' });
  const differs = (name: string) => said(was, name) !== said(is, name);
  const [retired, retires] = [said(was, 'deprecated'), said(is, 'deprecated')].map((one) => one !== '');
  if (!retired && retires) changes.push({ kind: 'code-deprecated', after: said(is, 'replaced_by') || '–' });
  else if (retired && !retires) changes.push({ kind: 'code-restored' });
  else if (differs('replaced_by')) changes.push({ kind: 'replacement-changed', ...pair('replaced_by') });
  if (differs('group')) changes.push({ kind: 'group-changed', ...pair('group') });
  if (differs('public_as')) {
    const isCoarser = said(was, 'public_as') === '';
    changes.push({
      kind: isCoarser ? 'shown-coarser' : 'shown-itself',
      before: said(was, 'public_as') || was.code,
      after: said(is, 'public_as') || is.code,
    });
  }
  if (differs('words')) changes.push({ kind: 'meaning-changed' });
  return changes;
}

const WEIGHT = ['flag', 'warning', 'error'];

/**
 * Compares the ids and severities of the rules. A folder names only the rules that have a folder of their own in its
 * suite, and no severity: beside a version that names all of them, what it lacks is not known to be missing.
 */
export function compareRules(older: Standard['rules'], newer: Standard['rules']): ListChange[] {
  const [hadAll, hasAll] = [older, newer].map((rules) => [...rules.values()].some((one) => one.severity !== undefined));
  return names(older, newer).flatMap((pointer): ListChange[] => {
    const about = { part: 'rule', file: 'rules', pointer } as const;
    const [was, is] = [older.get(pointer), newer.get(pointer)];
    if (was === undefined) return hasAll === true && hadAll !== true ? [] : [{ ...about, kind: 'rule-added' }];
    if (is === undefined) return hadAll === true && hasAll !== true ? [] : [{ ...about, kind: 'rule-removed' }];
    return ruleChanges(was, is).map((change) => ({ ...about, ...change }));
  });
}

function ruleChanges(was: StandardRule, is: StandardRule): Omit<CodeChange, 'pointer'>[] {
  const steps = [was, is].map(({ severity }) => (severity === undefined ? -1 : WEIGHT.indexOf(severity)));
  const [from = -1, to = -1] = steps;
  const isGraded = from >= 0 && to >= 0 && from !== to;
  return [
    ...(isGraded
      ? [
          {
            kind: to > from ? 'severity-raised' : 'severity-lowered',
            before: was.severity,
            after: is.severity,
          } as const,
        ]
      : []),
    ...(was.deprecated !== true && is.deprecated === true ? [{ kind: 'rule-deprecated' } as const] : []),
  ];
}
