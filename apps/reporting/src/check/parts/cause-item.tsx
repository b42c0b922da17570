/** @jsxImportSource preact */
import { shownPair } from '@daybook/files';
import type { Finding } from '@daybook/types';
import type { Cause } from '@daybook/validator';
import { basisWords, placeText, whereParts } from '@daybook/validator/words';
import { useState } from 'preact/hooks';
import type { Desk } from '../desk.ts';
import { causeOf } from '../jobs/wanted.ts';
import type { Advice, Kit } from '../kit.ts';
import { phrasesOf } from '../phrases-of.ts';
import type { Spot } from '../spot.ts';
import type { CheckWords } from '../words/index.ts';

const FIRST = 8;
const marks = { error: '✖', warning: '▲', flag: '⚑' };

/** One cause: what it says, what can be done at once, and every place that was kept. */
export function CauseItem({
  cause,
  desk,
  kit,
  say: words,
  go,
}: {
  cause: Cause;
  desk: Desk;
  kit: Kit;
  say: CheckWords;
  go: (spot: Spot) => void;
}) {
  const { rule, severity, message, count, isUniform, findings } = cause;
  const say = words.causes;
  const phrases = phrasesOf(desk.lang);
  const [isAll, setAll] = useState(false);
  const [advice, setAdvice] = useState<Advice>();
  const [first] = findings;
  const basis = first === undefined ? '' : basisWords(first, phrases);
  const hasSheets = findings.every(({ sheet, file }) => sheet !== undefined && file === first?.file);
  const textOf = (finding: Finding) => {
    // Where all say the same of one workbook, its cells are enough.
    if (isUniform && hasSheets && count > 1) return whereParts(finding, phrases)[1] ?? finding.file;
    return placeText(finding, phrases);
  };
  const shown = isAll ? findings : findings.slice(0, FIRST);
  const explain = async (event: Event) => {
    if ((event.currentTarget as HTMLDetailsElement).open) setAdvice(await kit.explain(rule, desk.lang));
  };
  return (
    <li className={`cause ${severity}`}>
      <h3>
        <span className="mark">
          <span aria-hidden="true">{marks[severity]}</span> {phrases.severity[severity]}
        </span>{' '}
        {message}
      </h3>
      <p className="quiet">{phrases.places(count)}</p>
      {first === undefined ? null : <FixButton cause={cause} first={first} desk={desk} say={words} />}
      <h4>{say.places}</h4>
      <ul className={isUniform ? 'places short' : 'places'}>
        {shown.map((finding, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of a check never changes
          <li key={at}>
            <PlaceButton finding={finding} text={textOf(finding)} say={words} go={go} />
            {isUniform ? null : <span className="message">{finding.message}</span>}
          </li>
        ))}
      </ul>
      {findings.length <= FIRST || isAll ? null : (
        <button type="button" className="plain" onClick={() => setAll(true)}>
          {say.all(findings.length)}
        </button>
      )}
      {count > findings.length ? <p className="quiet">{say.more(count - findings.length)}</p> : null}
      <details onToggle={explain}>
        <summary>{say.why}</summary>
        <p>{advice?.why}</p>
        <p>{advice?.fix}</p>
        {basis === '' ? null : <p>{basis}</p>}
      </details>
    </li>
  );
}

function PlaceButton(given: { finding: Finding; text: string; say: CheckWords; go: (spot: Spot) => void }) {
  const { finding, text, say, go } = given;
  if (finding.row === undefined) return <bdi>{text}</bdi>;
  return (
    <button type="button" className="plain" title={say.causes.goTo(text)} onClick={() => go({ place: finding })}>
      <bdi>{text}</bdi>
    </button>
  );
}

/** The change that a cause asks for: shown first, then made. */
function FixButton(given: { cause: Cause; first: Finding; desk: Desk; say: CheckWords }) {
  const { cause, first, desk, say: words } = given;
  const say = words.causes;
  const [isAsked, setAsked] = useState(false);
  const { fix } = first;
  if (fix === undefined || cause.isAnswered) return null;
  const { from = say.hidden, to = say.hidden } = shownPair(fix);
  const label = cause.isFixable ? say.fix(cause.count) : say.change(cause.count, to);
  if (!isAsked)
    return (
      <p>
        <button type="button" className={cause.isFixable ? '' : 'second'} onClick={() => setAsked(true)}>
          {label}
        </button>
      </p>
    );
  return (
    <fieldset className="preview">
      <legend>{say.preview}</legend>
      <p>
        <del>{from}</del> {say.becomes} <ins>{to}</ins> ({phrasesOf(desk.lang).places(cause.count)})
      </p>
      <p className="buttons">
        <button type="button" onClick={() => void desk.mend(causeOf({ ...first, fix }))}>
          {say.yes}
        </button>
        <button type="button" className="second" onClick={() => setAsked(false)}>
          {say.no}
        </button>
      </p>
    </fieldset>
  );
}
