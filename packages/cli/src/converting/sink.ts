/** One file that was written, and how many records or rows it holds. */
export interface Written {
  readonly path: string;
  readonly count: number;
  readonly of: 'records' | 'rows';
}

/** Where records go, one after another. */
export interface Sink {
  /** False where what is written cannot hold the record. */
  take(record: Readonly<Record<string, unknown>>): Promise<boolean>;
  end(): Promise<readonly Written[]>;
  /** Leaves nothing behind. */
  abandon(): void;
}
