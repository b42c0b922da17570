import type { Citation, Lang } from '@daybook/types';
import { codeTitle } from '../entry/code-title.ts';

/** Where something is written, in whose law, and how sure that is. What was read in the law itself needs no mark. */
export function Cited({
  citation,
  place,
  verification,
  lang,
}: {
  citation: Citation;
  place?: string | undefined;
  verification?: string | undefined;
  lang: Lang;
}) {
  const { text, url, quote } = citation;
  return (
    <>
      {place === undefined ? null : `${place}: `}
      {url === undefined ? (
        <cite>{text}</cite>
      ) : (
        <a href={url} rel="noreferrer">
          <cite>{text}</cite>
        </a>
      )}
      {verification === undefined || verification === 'verified' ? null : (
        <>
          {' '}
          <span className="tag">{codeTitle(lang, 'verification', verification)}</span>
        </>
      )}
      {quote === undefined ? null : <q lang="en">{quote}</q>}
    </>
  );
}
