import { UsageFault } from '../terminal/usage-fault.ts';

/** What to say where a file stands already at the place of a new key. */
export const keyTakenFault = (path: string): UsageFault =>
  new UsageFault({
    en: `${path} is there already. A key is never overwritten: name another file.`,
    es: `${path} ya existe. Una clave nunca se sobrescribe: nombre otro archivo.`,
  });
