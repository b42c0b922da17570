import type { ChangeKind } from './change-kind.ts';

const words = { weight: 'clarification', is_old_data_valid: true, readers: 'unaffected' } as const;
const more = { weight: 'addition', is_old_data_valid: true, readers: 'may-meet-new' } as const;
const less = { weight: 'breaking', is_old_data_valid: true, readers: 'may-miss' } as const;
const gone = { weight: 'breaking', is_old_data_valid: false, readers: 'may-miss' } as const;

/** Every kind of change of codelists and rules, and what it means. */
export const listKinds = {
  'list-added': { ...more, words: { en: 'A codelist was added.', es: 'Se añadió una lista de códigos.' } },
  'list-removed': { ...gone, words: { en: 'The codelist was removed.', es: 'Se quitó la lista de códigos.' } },
  'list-opened': {
    ...more,
    words: {
      en: 'Codes of others may be used beside those of the list.',
      es: 'Se pueden usar otros códigos además de los de la lista.',
    },
  },
  'list-closed': {
    ...gone,
    words: {
      en: 'Only the codes of the list may be used now.',
      es: 'Ahora solo se pueden usar los códigos de la lista.',
    },
  },
  'code-added': { ...more, words: { en: 'A code was added.', es: 'Se añadió un código.' } },
  'code-removed': {
    ...gone,
    words: {
      en: 'The code was removed: codes are deprecated and stay readable, never removed.',
      es: 'Se quitó el código: los códigos se marcan en desuso y siguen legibles, nunca se quitan.',
    },
  },
  'code-deprecated': {
    ...more,
    readers: 'unaffected',
    words: {
      en: 'The code should not be used any more; in its place: {after}.',
      es: 'El código ya no debe usarse; en su lugar: {after}.',
    },
  },
  'code-restored': {
    ...more,
    readers: 'unaffected',
    words: { en: 'The code is no longer marked as deprecated.', es: 'El código ya no está marcado en desuso.' },
  },
  'replacement-changed': {
    ...words,
    words: { en: 'Its replacement was {before} and is {after}.', es: 'Su reemplazo era {before} y es {after}.' },
  },
  'group-changed': {
    ...less,
    words: {
      en: 'Its group was {before} and is {after}: sums by group mean something else.',
      es: 'Su grupo era {before} y es {after}: las sumas por grupo significan otra cosa.',
    },
  },
  'shown-itself': {
    ...more,
    weight: 'breaking',
    is_privacy: true,
    words: {
      en: 'PRIVACY: the public saw {before} in its place and now sees {after}.',
      es: 'PRIVACIDAD: el público veía {before} en su lugar y ahora ve {after}.',
    },
  },
  'shown-coarser': {
    ...gone,
    words: {
      en: 'The public sees {after} in its place: public records that show it are not valid any more.',
      es: 'El público ve {after} en su lugar: los registros públicos que lo muestran ya no son válidos.',
    },
  },
  'meaning-changed': {
    ...words,
    words: {
      en: 'Its title or definition changed. Whether the meaning did, a person must judge: a code is never used for something else.',
      es: 'Cambió su título o definición. Si cambió el sentido, debe juzgarlo una persona: un código nunca se usa para otra cosa.',
    },
  },
  'rule-added': {
    ...more,
    words: {
      en: 'A rule was added: files may get a finding that they did not get before.',
      es: 'Se añadió una regla: los archivos pueden recibir un hallazgo que antes no recibían.',
    },
  },
  'rule-removed': {
    ...gone,
    is_old_data_valid: true,
    words: {
      en: 'The rule was removed or renamed: rule ids are deprecated, never removed.',
      es: 'Se quitó o renombró la regla: los ids se marcan en desuso, nunca se quitan.',
    },
  },
  'severity-raised': {
    ...more,
    words: {
      en: 'Its severity was {before} and is {after}: never in a patch.',
      es: 'Su gravedad era {before} y es {after}: nunca en una versión de parche.',
    },
  },
  'severity-lowered': {
    ...more,
    readers: 'unaffected',
    words: { en: 'Its severity was {before} and is {after}.', es: 'Su gravedad era {before} y es {after}.' },
  },
  'rule-deprecated': { ...words, words: { en: 'The rule is deprecated.', es: 'La regla está en desuso.' } },
} as const satisfies Readonly<Record<string, ChangeKind>>;
