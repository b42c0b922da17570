import { titlesIn } from '../entry/titles-in.ts';
import { contextItems, type MoneyLine, moneyItems, type TypedContext } from '../publishing/typed-context.ts';
import type { Answer, Asked } from '../server/route.ts';
import { contextWords } from './context-words.ts';
import { Field } from './field.tsx';
import { quarterTitle } from './quarter-title.ts';

/** What stands in the form, and what is said of it. */
export interface ContextForm {
  readonly quarter: string;
  readonly key: string;
  readonly typed: TypedContext;
  /** The revision that is corrected; none where nothing was stated. */
  readonly revision: number;
  readonly messages: readonly string[];
}

/** The form of what a quarter states beside its log: bookings, releases, money … */
export function contextPage({ lang }: Asked, { quarter, key, typed, revision, messages }: ContextForm): Answer {
  const say = contextWords[lang];
  const title = say.title(quarterTitle(quarter, lang));
  const titles = titlesIn(lang, 'context-item');
  const blank: MoneyLine = { category: '', source: '', flow: '', amount: '', basis: '' };
  return {
    title,
    status: messages.length > 0 ? 422 : 200,
    page: (
      <>
        <p>
          <a href={`/quarters/${quarter}`}>{say.back(quarterTitle(quarter, lang))}</a>
        </p>
        <h1>{title}</h1>
        <p className="lead">{say.lead}</p>
        {messages.length === 0 ? null : (
          <div className="notice stop" role="alert">
            <p>{say.mend}</p>
            <ul>
              {messages.map((message) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </div>
        )}
        <form method="post" action={`/quarters/${quarter}/context`}>
          <input type="hidden" name="key" value={key} />
          <input type="hidden" name="revision" value={revision} />
          <h2>{say.numbers}</h2>
          <p>{say.numbersHint}</p>
          {contextItems.map((item) => {
            const { value = '', months = '3', year = '' } = typed.items[item] ?? {};
            const about = titles.find(({ code }) => code === item);
            return (
              <fieldset key={item} className="stated">
                <legend>
                  {about?.title ?? item}
                  {moneyItems.has(item) ? ` (${say.dollars})` : ''} <span className="quiet">{about?.means}</span>
                </legend>
                <Small name={`value-${item}`} label={say.value} value={value} inputMode="decimal" />
                <Small name={`months-${item}`} label={say.months} value={months} inputMode="numeric" />
                <Small name={`year-${item}`} label={say.year} value={year} inputMode="numeric" />
              </fieldset>
            );
          })}
          <Choice
            name="crime_basis"
            label={say.crimeBasis}
            value={typed.crime_basis}
            choices={titlesIn(lang, 'crime-basis')}
          />
          <Field
            name="citation"
            label={say.citation}
            hint={say.citationHint}
            value={typed.citation}
            isOptional
            maxLength={300}
          />
          <h2>{say.money}</h2>
          <p>{say.moneyHint}</p>
          {[...typed.money, blank, blank].map((line, no) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a form have no name but their place
            <fieldset key={no} className="stated">
              <legend>{say.line(no + 1)}</legend>
              <Choice
                id={`category-${no}`}
                name="category"
                label={say.category}
                value={line.category}
                choices={titlesIn(lang, 'cost-category')}
              />
              <Choice
                id={`source-${no}`}
                name="source"
                label={say.source}
                value={line.source}
                choices={titlesIn(lang, 'money-source')}
              />
              <Choice
                id={`flow-${no}`}
                name="flow"
                label={say.flow}
                value={line.flow}
                choices={titlesIn(lang, 'money-flow')}
              />
              <Small id={`amount-${no}`} name="amount" label={say.amount} value={line.amount} inputMode="decimal" />
              <Choice
                id={`basis-${no}`}
                name="basis"
                label={say.basis}
                value={line.basis}
                choices={titlesIn(lang, 'cost-basis').filter(({ code }) => code !== 'log')}
              />
            </fieldset>
          ))}
          {revision === 0 ? null : (
            <Choice
              name="reason"
              label={say.reason}
              value={typed.reason}
              choices={titlesIn(lang, 'revision-reason').filter(({ code }) => /^(progress|correction-)/.test(code))}
            />
          )}
          <div className="buttons">
            <button type="submit">{say.save}</button>
            <button type="submit" name="do" value="more" className="second">
              {say.more}
            </button>
          </div>
        </form>
      </>
    ),
  };
}

/** A short field among others. */
function Small({
  id,
  name,
  label,
  value,
  inputMode,
}: {
  id?: string;
  name: string;
  label: string;
  value: string;
  inputMode: 'numeric' | 'decimal';
}) {
  return (
    <div className="field">
      <label htmlFor={id ?? name}>{label}</label>
      <input id={id ?? name} name={name} defaultValue={value} inputMode={inputMode} maxLength={20} autoComplete="off" />
    </div>
  );
}

/** A list to choose from, or nothing. */
function Choice({
  id,
  name,
  label,
  value,
  choices,
}: {
  id?: string;
  name: string;
  label: string;
  value: string;
  choices: readonly { readonly code: string; readonly title: string }[];
}) {
  return (
    <div className="field">
      <label htmlFor={id ?? name}>{label}</label>
      <select id={id ?? name} name={name} defaultValue={value}>
        <option value="" />
        {choices.map(({ code, title }) => (
          <option key={code} value={code}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
