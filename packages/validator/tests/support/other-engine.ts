import { registerSchema, setShouldValidateFormat, validate } from '@hyperjump/json-schema/draft-2020-12';
import { addFormat, BASIC, setFormatHandler } from '@hyperjump/json-schema/experimental';
import { isWebAddress } from '../../src/schema/forms/is-web-address.ts';
import { allSchemas } from '../../src/schema/generate.ts';
import { isDateByCalendar, isInstantByGrammar } from './date-oracles.ts';

const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDateByCalendar,
  'date-time': isInstantByGrammar,
  'web-address': isWebAddress,
};
for (const [name, isRight] of Object.entries(formats)) {
  const id = `https://json-schema.org/format/${name}`;
  addFormat({ id, handler: (value) => typeof value !== 'string' || isRight(value) });
  setFormatHandler('https://json-schema.org/keyword/draft-2020-12/format', name, id);
}
setShouldValidateFormat(true);
const base = 'https://w3id.org/daybook/v1/';
const known = new Set<string>();
for (const schema of allSchemas()) {
  known.add(String(schema.$id));
  registerSchema(schema as never, String(schema.$id));
}

/** What another engine says of a document: nothing where it is valid, else the places of what is wrong. */
export type OtherEngine = (document: unknown) => readonly string[] | undefined;

/** A second engine of JSON Schema, made ready for one record in one of its views; in the full one where it has no such view. */
export async function otherEngine(record: string, view = 'agency'): Promise<OtherEngine> {
  const ofView = `${base}views/${view.replace(':', '.')}.${record}.schema.json`;
  const judge = await validate(known.has(ofView) ? ofView : `${base}${record}.schema.json`);
  return (document) => {
    const output = judge(document as never, BASIC);
    if (output.valid) return undefined;
    return (output.errors ?? []).map(({ instanceLocation }) => decodeURI(instanceLocation.replace(/^#/, '')));
  };
}
