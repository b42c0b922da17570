import type { LegalProfile, LegalProfileDuty } from '@daybook/types';
import { applyStatements, type Said } from './apply-statements.ts';
import type { Chain, LawSources } from './chain.ts';
import { chainOf } from './chain-of.ts';
import type {
  AgreementQuestion,
  AskQuestion,
  DutyAnswer,
  Law,
  LawAnswer,
  PaperQuestion,
  Provision,
  Question,
  Unknown,
} from './law.ts';
import { preempt } from './preempt.ts';
import { settleDuty } from './settle-duty.ts';
import type { Statement, WhySetAside } from './statement.ts';

/**
 * Makes the law of a set of records ready to be asked.
 *
 * Which law applies: state → government → agency, with federal law over all, on the day that the question names.
 * Enjoined and pending items are set aside and named; `preempts: true` leaves lower places no say; a conflict gives
 * `unsettled` and lists both. Nothing here judges that a law was broken.
 *
 * @param sources records with one in force of each id (see `foldRecords`); of two with one id the later counts.
 */
export function createLaw(sources: LawSources): Law {
  const { profiles, jurisdictions, agencies } = sources;
  const index = {
    profileOfLaw: new Map(profiles.map((profile) => [profile.law_id, profile])),
    profileOfPlace: new Map(profiles.map((profile) => [profile.jurisdiction_id as string, profile])),
    jurisdictions: new Map(jurisdictions.map((one) => [one.jurisdiction_id as string, one])),
    agencies: new Map(agencies.map((agency) => [agency.agency_id as string, agency])),
  };
  const chain = remember((agencyId: string): Chain | Unknown => {
    const found = chainOf(agencyId, index);
    return typeof found === 'string' ? { missing: found } : found;
  });
  const ask = <Q extends Question, A>(answer: (chain: Chain, question: Q) => A) => {
    const answers = new Map<string, A>();
    return (question: Q): A | Unknown => {
      const known = chain(question.agency_id);
      if ('missing' in known) return known;
      return recall(answers, keyOf(question), () => answer(known, question));
    };
  };
  return {
    chainOf: chain,
    dutyOf: ask(dutyIn),
    holdClocksOf: ask(holdClocksIn),
    otherClocksOf: ask((known, question: Question) =>
      applyIn(
        known,
        question,
        said(known, ({ other_clocks }) => other_clocks),
      ),
    ),
    provisionsOf: ask((known, question: Question) =>
      applyIn(known, question, [...said(known, ({ provisions }) => provisions), ...ownProvisions(known)]),
    ),
    agreementTermsOf: ask((known, question: AgreementQuestion) => {
      const terms = said(known, ({ agreement_terms }) => agreement_terms);
      const asked = terms.filter(({ statement }) => statement.agreement_types.includes(question.agreement_type));
      return applyIn(known, question, asked);
    }),
  };
}

function dutyIn(chain: Chain, question: AskQuestion): DutyAnswer {
  const asked = chain.profiles.flatMap((profile) => {
    const named = profile.duties.filter(({ asks }) => asks.includes(question.ask));
    const inTime = named.some(({ from, to }) => (from ?? '') <= question.on && question.on <= (to ?? '9999-12-31'));
    // `all` means every ask that no other duty of the profile names.
    const rest = inTime ? [] : profile.duties.filter(({ asks }) => asks.includes('all'));
    return [...named, ...rest].map((statement) => ({ ...placeOf(profile), statement }));
  });
  const applied = applyStatements(asked, factsOf(chain, question), (duty) => GRANTS.test(duty.duty));
  const left = preempt(applied, (lower: LegalProfileDuty, preempting) => lower.duty === preempting.duty);
  const isSilent = left.items.length === 0 && !left.setAside.some(({ why }) => BY_PAPERS.has(why));
  const duty = chain.gap === 'no-law-on-file' || isSilent ? 'no-law-on-file' : settleDuty(left.items);
  return { ...left, ...gapOf(chain), duty };
}

/** A law that speaks of the ask and, by its own terms, not of this case: what it leaves free is allowed. */
const BY_PAPERS = new Set<WhySetAside>(['exception-met', 'condition-not-met']);

/** Duties that allow something under conditions. Without the condition the thing is not allowed. */
const GRANTS = /^(permitted|requires)/;

function holdClocksIn(chain: Chain, question: PaperQuestion): LawAnswer<LegalProfile['hold_clocks'][number]> {
  const clocks = said(chain, ({ hold_clocks }) => hold_clocks).filter(({ statement }) => {
    const { applies_to_instruments: only = [] } = statement;
    return only.length === 0 || (question.instruments ?? only).some((instrument) => only.includes(instrument));
  });
  const applied = applyStatements(clocks, factsOf(chain, question), () => true);
  return { ...preempt(applied, (lower, preempting) => lower.clock === preempting.clock), ...gapOf(chain) };
}

function applyIn<T extends Statement>(chain: Chain, question: Question, statements: readonly Said<T>[]): LawAnswer<T> {
  return { ...applyStatements(statements, factsOf(chain, question), () => true), ...gapOf(chain) };
}

function said<T extends Statement>(chain: Chain, part: (profile: LegalProfile) => readonly T[]): Said<T>[] {
  return chain.profiles.flatMap((profile) => part(profile).map((statement) => ({ ...placeOf(profile), statement })));
}

function ownProvisions({ agency, jurisdictions }: Chain): Said<Provision>[] {
  return jurisdictions.flatMap(({ jurisdiction_id, provisions }) =>
    provisions
      .filter(({ agencies = [] }) => agencies.length === 0 || agencies.includes(agency.agency_id))
      .map((statement) => ({ jurisdiction_id, statement })),
  );
}

function placeOf({ law_id, jurisdiction_id }: LegalProfile): Omit<Said<Statement>, 'statement'> {
  return { law_id, jurisdiction_id };
}

function factsOf(chain: Chain, question: PaperQuestion) {
  return { on: question.on, agencyType: chain.agency.agency_type, instruments: question.instruments };
}

function gapOf({ gap }: Chain): Pick<LawAnswer<Statement>, 'gap'> {
  return gap === undefined ? {} : { gap };
}

function keyOf(question: Question & Partial<AskQuestion & AgreementQuestion>): string {
  const { agency_id, on, ask, agreement_type, instruments } = question;
  return `${agency_id} ${on} ${ask ?? ''} ${agreement_type ?? ''} ${instruments?.join(' ') ?? '?'}`;
}

/** Logs ask the same few questions again and again; the answers of some days are kept. */
const KEPT = 20_000;

function recall<A>(answers: Map<string, A>, key: string, answer: () => A): A {
  const known = answers.get(key);
  if (known !== undefined) return known;
  if (answers.size >= KEPT) answers.clear();
  const found = answer();
  answers.set(key, found);
  return found;
}

function remember<A>(answer: (key: string) => A): (key: string) => A {
  const answers = new Map<string, A>();
  return (key) => recall(answers, key, () => answer(key));
}
