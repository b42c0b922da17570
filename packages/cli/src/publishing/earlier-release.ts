import { CannotOpen } from '@daybook/files/node';
import { manifestPaths, type ReleaseReader, verifyRelease } from '@daybook/publisher';
import { openRelease } from '@daybook/publisher/node';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { todayOf } from '../terminal/today-of.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

/**
 * An earlier release that was named, whole as it was published.
 *
 * @throws UsageFault where the folder cannot be read, is no release, or is not what was signed.
 */
export async function earlierRelease(folder: string, today: unknown): Promise<ReleaseReader> {
  const release = opened(folder);
  if (!release.paths.includes(manifestPaths.manifest))
    throw new UsageFault({
      en: `${folder} is no release: it has no ${manifestPaths.manifest}. Name the folder that was published before.`,
      es: `${folder} no es una publicación: no tiene ${manifestPaths.manifest}. Indique la carpeta publicada antes.`,
    });
  // What follows is built on it: rows that somebody changed in the copy would be taken for what was published.
  const { verdict } = await verifyRelease(release, { today: todayOf(today), recount: false });
  if (verdict !== 'failed') return release;
  throw new UsageFault({
    en: `${folder} is not as it was published. Take the folder as it went out.\nType: daybook verify ${folder}`,
    es: `${folder} no está como se publicó. Use la carpeta tal como salió.\nEscriba: daybook verify ${folder}`,
  });
}

function opened(folder: string): ReleaseReader {
  try {
    return openRelease(folder);
  } catch (cause) {
    throw cannotOpenFault(new CannotOpen(folder, cause));
  }
}
