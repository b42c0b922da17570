import { CannotOpen } from '@daybook/files/node';
import { manifestPaths, type ReleaseReader } from '@daybook/publisher';
import { openRelease } from '@daybook/publisher/node';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

/** The release that `--previous` names. @throws UsageFault where the folder cannot be read or is no release. */
export function previousRelease(folder: string): ReleaseReader {
  let release: ReleaseReader;
  try {
    release = openRelease(folder);
  } catch (cause) {
    throw cannotOpenFault(new CannotOpen(folder, cause));
  }
  if (release.paths.includes(manifestPaths.manifest)) return release;
  throw new UsageFault({
    en: `${folder} is no release: it has no ${manifestPaths.manifest}. --previous takes the folder that was published before.`,
    es: `${folder} no es una publicación: no tiene ${manifestPaths.manifest}. --previous acepta la carpeta publicada antes.`,
  });
}
