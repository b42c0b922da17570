import { expect, test } from 'vitest';
import { progressOn } from '../src/terminal/progress.ts';

/** A terminal that a person watches, and a clock that is set by hand. */
function watched(lang: 'en' | 'es' = 'en', isWatched = true) {
  const said: string[] = [];
  const clock = { now: 5000 };
  const terminal = {
    lang,
    watched: isWatched,
    colour: false,
    out: () => undefined,
    talk: (text: string) => said.push(text),
  };
  const progress = progressOn(terminal, false, () => clock.now);
  const text = () => said.join('').replaceAll('\r\u001b[K', '');
  return { progress, clock, text };
}

test('a short work says nothing', () => {
  const { progress, clock, text } = watched();
  progress.found('log.ndjson · line 1: a finding');
  clock.now += 700;
  progress.say(1024);
  progress.done();
  expect(text()).toBe('');
});

test('the first three findings are shown while the rest is still read, once', () => {
  const { progress, clock, text } = watched();
  for (const at of [1, 2, 3, 4, 5]) progress.found(`line ${at}`);
  clock.now += 800;
  progress.say(10_240);
  clock.now += 300;
  progress.say(20_480);
  expect(text()).toBe('The first findings:\n  line 1\n  line 2\n  line 3\n10,240 records20,480 records');
});

test('what was found before the work starts over is not shown, and what was shown is not shown again', () => {
  const { progress, clock, text } = watched('es');
  progress.found('too soon');
  progress.again();
  progress.found('línea 1');
  clock.now += 900;
  progress.say(2048);
  progress.again();
  progress.found('línea 1');
  clock.now += 900;
  progress.say(4096);
  expect(text()).toMatch(/^Primeros hallazgos:\n {2}línea 1\n2.048 registros4.096 registros$/);
});

test('where nobody watches, nothing is said', () => {
  const { progress, clock, text } = watched('en', false);
  progress.found('line 1');
  clock.now += 2000;
  progress.say(1024);
  expect(text()).toBe('');
});
