import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CodelistName, codelists } from '@daybook/types';
import type { Plan, PlanField } from './plan.ts';

const schemas = join(import.meta.dirname, '../../../../schemas/v1');
const kinds = ['agency', 'agreement', 'jurisdiction', 'quarterly-report', 'request'] as const;

interface Node {
  readonly $ref?: string;
  readonly audience?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly required?: readonly string[];
  readonly type?: string;
  readonly public_as?: NonNullable<PlanField['becomes']>;
}

const nodeOf = (record: string): Node =>
  JSON.parse(readFileSync(join(schemas, `${record}.schema.json`), 'utf8')) as Node;

/** Codes that tell something of a person, with the coarse code that stands for each in public. */
function coarseCodes({ $ref = '', items }: Node): Readonly<Record<string, string>> | undefined {
  const name = /codes\.schema\.json#\/\$defs\/(.+)$/.exec($ref || (items?.$ref ?? ''))?.[1];
  const codes = name === undefined ? [] : codelists[name as CodelistName].codes;
  const telling = codes.flatMap(({ code, public_as }) => (public_as === undefined ? [] : [[code, public_as] as const]));
  return telling.length === 0 ? undefined : Object.fromEntries(telling);
}

function fieldOf(node: Node): PlanField | undefined {
  if (node.public_as !== undefined) return { becomes: node.public_as };
  if (node.audience !== 'public') return undefined;
  const inner = whole(node.items ?? node);
  if (inner.properties !== undefined) return { fields: planOf(inner) };
  const codes = coarseCodes(node);
  return codes === undefined ? {} : { codes };
}

const shared = (nodeOf('shared') as Node & { readonly $defs: Readonly<Record<string, Node>> }).$defs;

/** A part with what it refers to, so that no field of a shared part is shown because nobody listed them. */
function whole(node: Node): Node {
  const name = /(?:shared\.schema\.json)?#\/\$defs\/(.+)$/.exec(node.$ref ?? '')?.[1];
  const target = name === undefined || node.$ref?.includes('codes.') ? undefined : shared[name];
  return target?.properties === undefined ? node : target;
}

/** A regulator's view has only what its law names, so all of it is shown, as it is. */
function planOfView(node: Node): Plan {
  return Object.fromEntries(
    Object.entries(node.properties ?? {}).map(([name, property]) => {
      const inner = whole(property.items ?? property);
      return [name, inner.properties === undefined ? {} : { fields: planOfView(inner) }];
    }),
  );
}

/** What each reporting law asks to see of a request, by the id of the law. */
function regulatorPlans(): Readonly<Record<string, Plan>> {
  const ids = readdirSync(join(schemas, 'views'))
    .flatMap((file) => /^regulator\.(.+)\.request\.schema\.json$/.exec(file)?.[1] ?? [])
    .sort();
  return Object.fromEntries(ids.map((id) => [id, planOfView(nodeOf(`views/regulator.${id}.request`))]));
}

function planOf({ properties = {} }: Node): Plan {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, node]) => {
      const field = fieldOf(node);
      return field === undefined ? [] : [[name, field]];
    }),
  );
}

/** The lists that a public entry has even where they are empty, by their pointers with `*` for list elements. */
function neededLists({ properties = {}, required = [] }: Node, at = ''): string[] {
  return Object.entries(properties).flatMap(([name, node]) => {
    const own = node.type === 'array' && required.includes(name) ? [`${at}/${name}`] : [];
    return [...own, ...neededLists(node.items ?? node, `${at}/${name}${node.items === undefined ? '' : '/*'}`)];
  });
}

/** What the public and each regulator may see of records, from the schemas' `audience` and `public_as` and their views. */
export async function generate(): Promise<Map<string, string>> {
  const plans = Object.fromEntries(kinds.map((kind) => [kind, planOf(nodeOf(kind))]));
  const lists = neededLists(nodeOf('views/public.request'));
  return new Map([
    [
      'generated/public-plans.ts',
      `// Generated from schemas/v1/*.schema.json and schemas/codelists/*.csv by \`npm run generate\`. Do not edit.
import type { Plan } from '../plan.ts';

/** What the public may see of each kind of record. */
export const publicPlans = ${JSON.stringify(plans, null, 2)} as const satisfies Readonly<Record<string, Plan>>;

/** The lists that a public entry has even where they are empty. */
export const neededLists: ReadonlySet<string> = new Set(${JSON.stringify(lists, null, 2)});
`,
    ],
    [
      'generated/regulator-plans.ts',
      `// Generated from schemas/v1/views/regulator.*.schema.json by \`npm run generate\`. Do not edit.
import type { Plan } from '../plan.ts';

/** What each reporting law asks to see of a request, by the id of the law. */
export const regulatorPlans: Readonly<Record<string, Plan>> = ${JSON.stringify(regulatorPlans(), null, 2)};
`,
    ],
  ]);
}
