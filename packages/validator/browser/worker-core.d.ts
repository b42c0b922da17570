declare module 'daybook:worker-core' {
  /** The text of the script that runs in the worker. */
  export const core: string;
}
