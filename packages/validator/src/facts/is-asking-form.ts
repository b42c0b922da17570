import { codesOfGroup } from './codes-of-group.ts';

/** Says whether a paper is a form that asks for something: a detainer, a request for notice or for a list. */
export function isAskingForm(instrument: string): boolean {
  return forms.has(instrument);
}

const forms = codesOfGroup('instrument', 'request');
