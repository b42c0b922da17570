/** @jsxImportSource preact */
import type { Lang } from '@daybook/types';
import type { SaidAgency } from '../jobs/agency-file.ts';
import type { Choices } from '../jobs/choices.ts';
import type { Subject } from '../jobs/subjects.ts';
import { makes } from '../words/makes.ts';
import { AgencyFields } from './agency-fields.tsx';
import { TypedField } from './typed-field.tsx';

interface WhoseProps {
  /** Agencies of which a file has the record. */
  readonly known: readonly Subject[];
  /** The id of one of them; empty where another is meant. */
  readonly agencyId: string;
  readonly setAgencyId: (agencyId: string) => void;
  readonly said: SaidAgency;
  readonly setSaid: (said: SaidAgency) => void;
  readonly choices: Choices;
  readonly lang: Lang;
}

/** Whose: an agency that an open file describes, or any other by its name and place. */
export function Whose({ known, agencyId, setAgencyId, said, setSaid, choices, lang }: WhoseProps) {
  const say = makes[lang].agency;
  return (
    <>
      {known.length === 0 ? null : (
        <TypedField
          label={say.whose}
          value={agencyId}
          set={setAgencyId}
          isOptional
          none={say.another}
          choices={known.map((one) => ({ value: one.agencyId, title: one.name ?? one.agencyId }))}
        />
      )}
      {agencyId === '' ? <AgencyFields said={said} set={setSaid} choices={choices} lang={lang} /> : null}
    </>
  );
}
