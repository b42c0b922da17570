import type { MadeTable } from './made-table.ts';

/** Small figures withheld, and nothing else: what most offices do. */
export function primaryOnly({ model }: MadeTable): boolean[] {
  return model.figures.map(({ show, isFew }) => show === 'always' || isFew !== true);
}

/** Small figures withheld, and so many others that no line has a single gap: what the careful ones do. */
export function twoInEachLine(table: MadeTable): boolean[] {
  const { axes, places, model } = table;
  const isShown = primaryOnly(table);
  const lines = axes.flatMap((_, axis) => {
    const byLine = new Map<string, number[]>();
    places.forEach((nodes, at) => {
      const key = nodes.with(axis, -1).join();
      byLine.set(key, [...(byLine.get(key) ?? []), at]);
    });
    return [...byLine.values()];
  });
  for (let again = true; again; ) {
    again = false;
    for (const line of lines) {
      if (line.filter((at) => isShown[at] === false).length !== 1) continue;
      const others = line.filter((at) => isShown[at] === true && model.figures[at]?.show !== 'always');
      const [next] = others.sort((a, b) => (model.figures[a]?.value ?? 0) - (model.figures[b]?.value ?? 0));
      if (next === undefined) continue;
      isShown[next] = false;
      again = true;
    }
  }
  return isShown;
}
