import type { DiffStandardChange, Words } from '@daybook/types';

/** What a kind of change means for data that were written before, and for programs that read data. */
export interface ChangeKind extends Pick<DiffStandardChange, 'weight' | 'is_old_data_valid' | 'readers'> {
  /** True where more people may see something than before. */
  readonly is_privacy?: true;
  /** `{before}`, `{after}` and `{name}` are filled in. */
  readonly words: Words;
}
