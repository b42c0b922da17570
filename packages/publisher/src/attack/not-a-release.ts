/** What was given as a release is none: no file in it says what it publishes, and under which thresholds. */
export class NotARelease extends Error {
  /** As the user named it. */
  readonly release: string;

  constructor(release: string) {
    super(`${release} is no release: no file in it states its thresholds.`);
    this.name = 'NotARelease';
    this.release = release;
  }
}
