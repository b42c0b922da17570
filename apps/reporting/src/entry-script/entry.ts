import { besideForm } from './beside-form.ts';
import { chosenMeanings } from './chosen-meanings.ts';
import { fingerprints } from './fingerprints.ts';
import { keys } from './keys.ts';

/** What the script adds to the entry form. The form does without it; each part here leaves the others alone. */
const form = document.querySelector<HTMLFormElement>('form#entry');
if (form !== null) for (const begin of [chosenMeanings, fingerprints, keys, besideForm]) begin(form);
