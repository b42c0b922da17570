/** A combination of codes of one measure. */
interface CellName {
  /** The measure's place in the list of measures. */
  readonly measure: number;
  /** `undefined` for what the log holds without a date. */
  readonly codes: readonly string[] | undefined;
}

/** Numbers combinations of codes. */
export interface CellIndex {
  readonly names: readonly CellName[];
  /** The number of a combination; the codes after the last one are `undefined`. */
  cellOf(measure: number, a?: string, b?: string, c?: string, d?: string): number;
  /** The number for cases of a measure without a date. */
  undatedOf(measure: number): number;
}

/** Makes the numbering of cells for a number of measures: one step in a tree for each code, and no text is built. */
export function createCellIndex(measures: number): CellIndex {
  const names: CellName[] = [];
  const roots = Array.from({ length: measures }, newNode);
  const undated = Array.from({ length: measures }, () => NONE);

  function name(measure: number, codes: readonly string[] | undefined): number {
    return names.push({ measure, codes }) - 1;
  }

  return {
    names,
    cellOf(measure, a, b, c, d) {
      let node = roots[measure] as Node;
      if (a !== undefined) node = step(node, a);
      if (b !== undefined) node = step(node, b);
      if (c !== undefined) node = step(node, c);
      if (d !== undefined) node = step(node, d);
      if (node.cell === NONE) {
        node.cell = name(
          measure,
          [a, b, c, d].filter((code) => code !== undefined),
        );
      }
      return node.cell;
    },
    undatedOf(measure) {
      if (undated[measure] === NONE) undated[measure] = name(measure, undefined);
      return undated[measure] as number;
    },
  };
}

interface Node {
  cell: number;
  readonly next: Map<string, Node>;
}

const NONE = -1;

function newNode(): Node {
  return { cell: NONE, next: new Map() };
}

function step(node: Node, code: string): Node {
  let next = node.next.get(code);
  if (next === undefined) {
    next = newNode();
    node.next.set(code, next);
  }
  return next;
}
