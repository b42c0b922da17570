import type { OpenedRelease } from '../opened-release.ts';

/** The row of a public id as it stands in the log; nothing where the log has none. */
export async function rowNamed(
  release: OpenedRelease,
  public_id: string,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (!(await release.log()).rows.has(public_id)) return undefined;
  for (const { path } of release.logFiles()) {
    const lines = Buffer.from(release.source.read(path)).toString('utf8').split('\n');
    // The id is in its line as it is: it has hexadecimal digits alone.
    for (const line of lines.filter((one) => one.includes(public_id))) {
      const row = JSON.parse(line) as Readonly<Record<string, unknown>>;
      if (row.public_id === public_id) return row;
    }
  }
  return undefined;
}
