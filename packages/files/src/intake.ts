/** A machine that is fed with the bytes of one file, in pieces of any size, and puts what it reads into a list. */
export interface Intake {
  /** Takes the next bytes. Keeps no reference to them: the caller may use the buffer again. */
  push(chunk: Uint8Array): void | Promise<void>;
  /** Says that the file ends here. */
  end(): void | Promise<void>;
}
