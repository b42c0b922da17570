import { standardTables } from '@daybook/files';

/** Every place of an entry that the standard lets the public see, with `*` for places in lists. */
export function publicPlaces(): ReadonlySet<string> {
  const columns = Object.values(standardTables).flatMap(({ view, columns: own }) => (view === 'public' ? own : []));
  return new Set(['/$schema', '/record', '/view', ...columns.map(({ pointer }) => pointer.replaceAll('/0', '/*'))]);
}
