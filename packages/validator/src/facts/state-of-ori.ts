import { states } from '@daybook/files';

const byLetters = new Map(states.map((state) => [state.ori ?? state.postal, state]));

/** The state or territory that the first two letters of an ORI stand for: `NB` is Nebraska, `GM` is Guam. */
export function stateOfOri(ori: string): (typeof states)[number] | undefined {
  return byLetters.get(ori.slice(0, 2));
}
