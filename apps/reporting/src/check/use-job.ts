import { useEffect, useState } from 'preact/hooks';

/**
 * What a job gave; nothing until it is done, or where it was stopped.
 *
 * @param work the same function until the job is to be done anew (`useCallback`).
 */
export function useJob<Result>(work: () => Promise<Result>): Result | undefined {
  const [done, setDone] = useState<{ readonly work: typeof work; readonly result: Result }>();
  useEffect(() => {
    let isWanted = true;
    work().then(
      (result) => isWanted && setDone({ work, result }),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [work]);
  return done?.work === work ? done.result : undefined;
}
