import { setImmediate } from 'node:timers/promises';

/** Texts as a body that is sent piece by piece: memory does not grow with it, and others get their turn between. */
export function streamed(texts: Iterable<string>): ReadableStream<Uint8Array> {
  const source = texts[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const next = source.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(next.value));
      await setImmediate();
    },
  });
}
