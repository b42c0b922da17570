import type { Lang } from '@daybook/types';

/** Where a command writes: data to `out`, everything said beside it to `talk`. */
export interface Screen {
  readonly out: (text: string) => void;
  readonly talk: (text: string) => void;
  /** True where a person watches: then progress makes sense. */
  readonly watched: boolean;
  readonly colour: boolean;
}

/** A screen, and the language that is spoken on it. */
export interface Terminal extends Screen {
  readonly lang: Lang;
}
