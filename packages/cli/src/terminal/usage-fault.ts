/** A wrong use of the command. Its message says what is wrong and what to type; the command ends with 2. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault';
}
