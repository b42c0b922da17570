import { statSync } from 'node:fs';
import { CannotOpen } from '@daybook/files/node';
import type { VerifySource } from '@daybook/publisher';
import { openVerifiable } from '@daybook/publisher/node';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

/** The release in a folder, to be verified. @throws UsageFault where there is no folder, or it cannot be read. */
export function releaseAt(folder: string): VerifySource {
  try {
    if (statSync(folder).isDirectory()) return openVerifiable(folder);
  } catch (cause) {
    throw cannotOpenFault(new CannotOpen(folder, cause));
  }
  throw new UsageFault({
    en: `${folder} is a file. A release is a folder: name the one that datapackage.json stands in.`,
    es: `${folder} es un archivo. Una publicación es una carpeta: nombre la que contiene datapackage.json.`,
  });
}
