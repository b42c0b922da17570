/**
 * Starts a worker from the text of classic scripts, one after the other. Unlike a worker with an address of its own it is
 * under the policy of its page (`connect-src 'none'` holds in it too), and it starts from a page opened from a folder.
 */
export function blobWorker(scripts: readonly string[]): Worker {
  const url = URL.createObjectURL(new Blob(scripts as string[], { type: 'text/javascript' }));
  const worker = new Worker(url);
  // Whatever it says first, by then it has been loaded.
  worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
  return worker;
}
