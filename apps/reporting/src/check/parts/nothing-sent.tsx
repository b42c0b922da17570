/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { CheckWords } from '../words/index.ts';

interface Loaded {
  readonly name: string;
  readonly isOwn: boolean;
}

/** What the browser itself counted: every address that this page asked for since it was opened. */
function loadedSoFar(): Loaded[] {
  return performance
    .getEntriesByType('resource')
    .filter(({ name }) => !/^(?:blob|data):/.test(name))
    .map(({ name }) => ({ name, isOwn: /\.(?:js|css)$/.test(new URL(name).pathname) }));
}

/** The promise that nothing is sent, with what the browser counted and a way to try it. */
export function NothingSent({ say: { sent: say } }: { say: CheckWords }) {
  const [loaded, setLoaded] = useState(loadedSoFar);
  const [tried, setTried] = useState('');
  useEffect(() => {
    const watch = new PerformanceObserver(() => setLoaded(loadedSoFar()));
    watch.observe({ type: 'resource' });
    return () => watch.disconnect();
  }, []);
  const sent = loaded.filter(({ isOwn }) => !isOwn).length;
  const attempt = async () => {
    setTried('');
    // The policy of the page has the browser refuse it before anything leaves the machine.
    setTried(
      await fetch(location.href, { method: 'POST', body: 'try' }).then(
        () => say.reached,
        () => say.refused,
      ),
    );
  };
  return (
    <section className="sent" aria-labelledby="sent">
      <p>
        <strong id="sent">{say.title}.</strong> <span data-sent={sent}>{say.count(sent)}</span>
      </p>
      <details>
        <summary>{say.list}</summary>
        <p>
          {say.loaded(loaded.length - sent)} {say.policy}
        </p>
        <ul>
          {loaded.map(({ name }) => (
            <li key={name} className="code">
              {name.replace(/^.*\//, '')}
            </li>
          ))}
        </ul>
        <p>
          <button type="button" className="second" onClick={attempt}>
            {say.try}
          </button>{' '}
          <span role="status">{tried}</span>
        </p>
      </details>
    </section>
  );
}
