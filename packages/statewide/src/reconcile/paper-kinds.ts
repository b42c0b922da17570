import type { PaperKind } from './gap.ts';

/** ICE's forms that its releases of detainers hold, and what each asks before all else. */
export const paperKinds: ReadonlyMap<string, PaperKind> = new Map([
  ['i-247', 'hold-custody'],
  ['i-247a', 'hold-custody'],
  ['i-247d', 'hold-custody'],
  ['i-247x', 'hold-custody'],
  ['i-247g', 'notify-release'],
  ['i-247n', 'notify-release'],
]);
