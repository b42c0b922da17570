import { KeyFault } from '@daybook/publisher';
import { UsageFault } from '../terminal/usage-fault.ts';

/** What to say of a key that cannot be used, with the file that it stands in; any other fault stays as it is. */
export const keyFaultAs = (fault: unknown, path: string): unknown =>
  fault instanceof KeyFault
    ? new UsageFault({ en: `${path}: ${fault.words.en}`, es: `${path}: ${fault.words.es}` })
    : fault;
