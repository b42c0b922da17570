/** One step from a document of the suite to another: an operation of JSON Patch (RFC 6902). */
export interface Change {
  readonly op: 'add' | 'remove' | 'replace';
  readonly path: string;
  readonly value?: unknown;
}

/** A finding that a case must give. */
export interface Expected {
  readonly rule: string;
  readonly pointer: string;
}

/** A case of the suite: a document, what is changed in it, and what must then be found. */
export interface Case {
  readonly title: string;
  readonly document: string;
  readonly change: readonly Change[];
  readonly expect: readonly Expected[];
}
