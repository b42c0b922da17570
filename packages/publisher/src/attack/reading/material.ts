import type { FigureVerdicts } from '../figures/figure-verdicts.ts';
import type { Published } from './published.ts';

/** All that an attacker has. */
export interface Material {
  readonly release: Published;
  /** Earlier releases of the same publisher, releases of others, or a state's. */
  readonly others: readonly Published[];
  /** Texts that must occur nowhere, such as names planted in the records. */
  readonly canaries: readonly string[];
  /** What can be worked out of the hidden figures of all releases together; worked out once. */
  readonly figures: () => Promise<FigureVerdicts>;
}
