import type { Lang } from '@daybook/types';
import type { WorkedOut } from '../entry/work-out.ts';
import { AskLaw } from './ask-law.tsx';
import { LimitsBeside } from './limits-beside.tsx';

/** What is worked out from a form, and whether it is kept. Each part has an id, so that the script puts a newer one in its place. */
export interface Beside {
  readonly workedOut: WorkedOut;
  /** When it was kept as a draft, by the agency's clock. */
  readonly kept_at?: string;
  /** True where the draft is not kept, because something in it tells who a person is. */
  readonly isPersonal?: boolean;
}

interface BesideProps {
  readonly beside: Beside;
  readonly lang: Lang;
}

/** The law of this place beside one ask. */
export function AskBeside({ number, beside: { workedOut }, lang }: BesideProps & { readonly number: number }) {
  const { law, record, placeOf } = workedOut;
  const [ask, under] = [record?.asks[number - 1], law?.asks[number - 1]];
  const isKnown = law !== undefined && ask?.ask !== undefined && under !== undefined;
  return (
    <div id={`beside-ask-${number}`}>
      {isKnown ? (
        <AskLaw ask={ask.ask} under={under} provisions={law.provisions} placeOf={placeOf} lang={lang} />
      ) : null}
    </div>
  );
}

/** The moments that law sets, beside custody; where there are none yet, what they are worked out from. */
export function LimitsBesideForm({ beside: { workedOut }, lang }: BesideProps) {
  const limits = workedOut.law?.limits ?? [];
  return (
    <div id="beside-limits" aria-live="polite">
      {limits.length === 0 ? <p className="quiet">{say[lang].none}</p> : <LimitsBeside limits={limits} lang={lang} />}
    </div>
  );
}

/** Whether what was typed is kept. */
export function DraftBeside({ beside: { kept_at, isPersonal }, lang }: BesideProps) {
  return (
    <div id="beside-draft" className="quiet">
      {isPersonal === true ? <p className="wrong">{say[lang].personal}</p> : null}
      {kept_at === undefined ? null : <p>{say[lang].kept(kept_at)}</p>}
    </div>
  );
}

/** All of it alone, for a form with so many asks. */
export function BesideFragment({ beside, asks, lang }: BesideProps & { readonly asks: number }) {
  return (
    <>
      {Array.from({ length: asks }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: asks have no name but their number
        <AskBeside key={at} number={at + 1} beside={beside} lang={lang} />
      ))}
      <LimitsBesideForm beside={beside} lang={lang} />
      <DraftBeside beside={beside} lang={lang} />
    </>
  );
}

const say = {
  en: {
    none: 'With the ask to hold somebody, the paper, and the day and time from which the person could be released, the limits by law stand here.',
    kept: (at: string) => `Kept as a draft at ${at}. It is yours alone, and under Today until you save.`,
    personal:
      'Not kept as a draft: something here looks as if it tells who a person is, such as a name, a number or a telephone. Take it out.',
  },
  es: {
    none: 'Con la petición de retener a alguien, el documento, y el día y la hora desde los que la persona podía salir, aquí aparecen los límites por ley.',
    kept: (at: string) => `Conservado como borrador a las ${at}. Es solo suyo y queda en Hoy hasta que guarde.`,
    personal:
      'No se conservó como borrador: algo aquí parece decir quién es una persona, como un nombre, un número o un teléfono. Quítelo.',
  },
};
