/** @jsxImportSource preact */
import type { Lang } from '@daybook/types';
import type { SaidAgency } from '../jobs/agency-file.ts';
import type { Choices } from '../jobs/choices.ts';
import { makes } from '../words/makes.ts';
import { TypedField } from './typed-field.tsx';

/** Nothing said of an agency yet. */
export const nothingSaid: SaidAgency = { name: '', state: '', agency_type: '', time_zone: '' };

interface AgencyFieldsProps {
  readonly said: SaidAgency;
  readonly set: (said: SaidAgency) => void;
  readonly choices: Choices;
  readonly lang: Lang;
}

/** What is said of an agency of which no file has the record. A state that keeps one time says the zone by itself. */
export function AgencyFields({ said, set, choices, lang }: AgencyFieldsProps) {
  const say = makes[lang].agency;
  const pick = (state: string) => {
    const zone = choices.states.find(({ postal }) => postal === state)?.zone;
    set({ ...said, state, time_zone: zone ?? said.time_zone });
  };
  return (
    <fieldset>
      <legend>{say.about}</legend>
      <TypedField label={say.name} hint={say.nameHint} value={said.name} set={(name) => set({ ...said, name })} />
      <TypedField
        label={say.state}
        value={said.state}
        set={pick}
        none={say.choose}
        choices={choices.states.map(({ postal, name }) => ({ value: postal, title: name }))}
      />
      <TypedField
        label={say.type}
        value={said.agency_type}
        set={(agency_type) => set({ ...said, agency_type })}
        none={say.choose}
        choices={choices.types.map(({ code, title }) => ({ value: code, title }))}
      />
      <TypedField
        label={say.zone}
        hint={say.zoneHint}
        value={said.time_zone}
        set={(time_zone) => set({ ...said, time_zone })}
        none={say.choose}
        choices={choices.zones.map((zone) => ({ value: zone, title: zone.replaceAll('_', ' ') }))}
      />
    </fieldset>
  );
}
