type Values = Record<string, unknown>;

/** A schema, as far as it says what it holds. */
export interface Node {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

/** A copy in which every field that `isHidden` picks, and one that no schema knows in each part, says CANARY. */
export function plant(value: unknown, isHidden: (pointer: string) => boolean, at = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => plant(one, isHidden, `${at}/*`));
  if (typeof value !== 'object' || value === null) {
    return isHidden(at) ? `CANARY ${String(value)}` : value;
  }
  const parts = Object.entries(value as Values).map(([name, one]) => [name, plant(one, isHidden, `${at}/${name}`)]);
  return { ...Object.fromEntries(parts), zz_unknown: 'CANARY Jane Roe 509-555-0142' };
}

/** The pointers of all fields of a schema, `*` for elements of lists. */
export function pointersOf(node: Node, at = ''): string[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([name, part]) => [
    `${at}/${name}`,
    ...pointersOf(part, `${at}/${name}`),
  ]);
  return node.items === undefined ? own : [...own, ...pointersOf(node.items, `${at}/*`)];
}
