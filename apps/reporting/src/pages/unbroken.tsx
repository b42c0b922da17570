/** Words in which no day and no quarter is broken at its hyphens: broken they are hard to read, and to type after. */
export function Unbroken({ text }: { text: string }) {
  return text.split(PERIODS).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a sentence may name one day twice
      <span key={`${at} ${part}`} className="whole">
        {part}
      </span>
    ),
  );
}

/** A day, a month, a quarter, half a year, or from one of them to another; with the sign that follows. */
const PERIODS = /(\b\d{4}-(?:Q\d|H\d|\d\d)[\d.:,-]*)/;
