import type { Words } from '@daybook/types';

/**
 * What to say where Node was started with a size for its heap: it then holds for every thread alike, and lifts the limits of
 * those that read what somebody brings.
 *
 * @param options what stood in the command line and in `NODE_OPTIONS`.
 */
export function heapRemark(options: readonly string[]): Words | undefined {
  const set = options.join(' ').match(/--max[-_](?:old[-_]space|heap)[-_]size/)?.[0];
  if (set === undefined) return undefined;
  return {
    en: `Node was started with ${set}. It then gives each thread that much, also those that read files which somebody brings, and which are bounded otherwise. Better start it without (see NODE_OPTIONS).\n`,
    es: `Node se arrancó con ${set}. Así da esa cantidad a cada hilo, también a los que leen archivos que alguien trae y que de otro modo están limitados. Mejor arranque sin eso (vea NODE_OPTIONS).\n`,
  };
}
