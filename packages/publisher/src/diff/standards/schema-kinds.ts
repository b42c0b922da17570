import type { ChangeKind } from './change-kind.ts';

const words = { weight: 'clarification', is_old_data_valid: true, readers: 'unaffected' } as const;
const more = { weight: 'addition', is_old_data_valid: true, readers: 'may-meet-new' } as const;
const stricter = { weight: 'breaking', is_old_data_valid: false, readers: 'unaffected' } as const;
const less = { weight: 'breaking', is_old_data_valid: true, readers: 'may-miss' } as const;
const gone = { weight: 'breaking', is_old_data_valid: false, readers: 'may-miss' } as const;

/** Every kind of change of a schema, and what it means. */
export const schemaKinds = {
  'schema-added': { ...more, words: { en: 'A schema was added.', es: 'Se añadió un esquema.' } },
  'schema-removed': { ...gone, words: { en: 'The schema was removed.', es: 'Se quitó el esquema.' } },
  'address-changed': {
    ...gone,
    words: {
      en: 'The address of the schema changed from {before} to {after}: whoever refers to it finds nothing.',
      es: 'La dirección del esquema cambió de {before} a {after}: quien la usa no encuentra nada.',
    },
  },
  'definition-added': {
    ...more,
    words: { en: 'A shared definition was added.', es: 'Se añadió una definición común.' },
  },
  'definition-removed': {
    ...gone,
    words: { en: 'A shared definition was removed.', es: 'Se quitó una definición común.' },
  },
  'field-added': {
    ...more,
    words: { en: 'A field was added; it may be left out.', es: 'Se añadió un campo; puede omitirse.' },
  },
  'field-added-required': {
    ...stricter,
    words: {
      en: 'A field was added that must be there: what was written before lacks it.',
      es: 'Se añadió un campo obligatorio: lo escrito antes no lo tiene.',
    },
  },
  'field-described': {
    ...stricter,
    words: {
      en: 'A field that could hold anything now has a form.',
      es: 'Un campo que podía contener cualquier cosa tiene ahora una forma.',
    },
  },
  'field-removed': {
    ...gone,
    words: {
      en: 'The field was removed: what holds it is not valid any more.',
      es: 'Se quitó el campo: lo que lo contiene ya no es válido.',
    },
  },
  'field-not-described': {
    ...less,
    words: {
      en: 'The field has no form any more: it may hold anything.',
      es: 'El campo ya no tiene forma: puede contener cualquier cosa.',
    },
  },
  'field-forbidden': { ...gone, words: { en: 'Nothing may stand there any more.', es: 'Ahí ya no puede haber nada.' } },
  'field-allowed': {
    ...more,
    words: { en: 'Something may stand there now.', es: 'Ahora puede haber algo ahí.' },
  },
  'now-required': {
    ...stricter,
    words: { en: 'It must be there now.', es: 'Ahora es obligatorio.' },
  },
  'no-longer-required': {
    ...less,
    words: {
      en: 'It may be left out now: whoever reads it cannot rely on it.',
      es: 'Ahora puede omitirse: quien lo lee no puede contar con él.',
    },
  },
  'type-narrowed': {
    ...stricter,
    words: { en: 'Its type was {before} and is {after}.', es: 'Su tipo era {before} y es {after}.' },
  },
  'type-widened': {
    ...less,
    words: {
      en: 'Its type was {before} and may be {after}: whoever reads it may not understand it.',
      es: 'Su tipo era {before} y puede ser {after}: quien lo lee quizá no lo entienda.',
    },
  },
  'value-added': { ...more, words: { en: 'It may be {after} now.', es: 'Ahora puede ser {after}.' } },
  'value-removed': { ...gone, words: { en: 'It may not be {before} any more.', es: 'Ya no puede ser {before}.' } },
  'value-changed': {
    ...gone,
    words: { en: 'It must be {after}, not {before}.', es: 'Debe ser {after}, no {before}.' },
  },
  'values-limited': {
    ...stricter,
    words: { en: 'Only certain values may stand there now.', es: 'Ahora solo puede haber ciertos valores.' },
  },
  'values-freed': {
    ...more,
    words: { en: 'Other values than the listed ones may stand there now.', es: 'Ahora puede haber otros valores.' },
  },
  'limit-tightened': {
    ...stricter,
    words: { en: '{name} was {before} and is {after}.', es: '{name} era {before} y es {after}.' },
  },
  'limit-loosened': {
    ...more,
    words: { en: '{name} was {before} and is {after}.', es: '{name} era {before} y es {after}.' },
  },
  'form-added': {
    ...stricter,
    words: {
      en: 'What stands there must have a certain form now.',
      es: 'Lo que hay ahí debe tener ahora cierta forma.',
    },
  },
  'form-changed': {
    ...gone,
    words: {
      en: 'The form changed; nobody can tell whether what was written before still has it.',
      es: 'La forma cambió; no se puede saber si lo escrito antes aún la tiene.',
    },
  },
  'form-removed': { ...more, words: { en: 'It may have any form now.', es: 'Ahora puede tener cualquier forma.' } },
  'repeats-forbidden': {
    ...stricter,
    words: { en: 'Nothing may stand there twice now.', es: 'Ahora nada puede repetirse.' },
  },
  'repeats-allowed': {
    ...more,
    words: { en: 'Something may stand there twice now.', es: 'Ahora puede haber repetidos.' },
  },
  'others-forbidden': {
    ...stricter,
    words: { en: 'No other fields than these may stand there now.', es: 'Ahora no puede haber otros campos.' },
  },
  'others-allowed': {
    ...more,
    words: { en: 'Other fields may stand there now.', es: 'Ahora puede haber otros campos.' },
  },
  'condition-added': {
    ...stricter,
    words: { en: 'Something more is demanded in certain cases.', es: 'En ciertos casos se exige algo más.' },
  },
  'condition-for-new-values': {
    ...more,
    words: {
      en: 'Something is demanded in cases that did not exist before.',
      es: 'Se exige algo en casos que antes no existían.',
    },
  },
  'condition-tightened': {
    ...stricter,
    words: { en: 'More is demanded in certain cases than before.', es: 'En ciertos casos se exige más que antes.' },
  },
  'condition-loosened': {
    ...less,
    words: {
      en: 'Less is demanded in certain cases: whoever reads it cannot rely on it.',
      es: 'En ciertos casos se exige menos: quien lee no puede contar con ello.',
    },
  },
  'condition-removed': {
    ...less,
    words: {
      en: 'Something is no longer demanded in certain cases: whoever reads it cannot rely on it.',
      es: 'En ciertos casos ya no se exige algo: quien lee no puede contar con ello.',
    },
  },
  'seen-by-more': {
    ...more,
    weight: 'breaking',
    is_privacy: true,
    words: {
      en: 'PRIVACY: it was seen by {before} and is now seen by {after}, also in what was written before.',
      es: 'PRIVACIDAD: lo veía {before} y ahora lo ve {after}, también en lo escrito antes.',
    },
  },
  'seen-by-fewer': {
    ...less,
    words: { en: 'It was seen by {before} and is now seen by {after}.', es: 'Lo veía {before} y ahora lo ve {after}.' },
  },
  'public-form-added': {
    ...more,
    weight: 'breaking',
    is_privacy: true,
    words: {
      en: 'PRIVACY: the public sees it in another form than before: {after}.',
      es: 'PRIVACIDAD: el público lo ve en otra forma que antes: {after}.',
    },
  },
  'public-form-removed': {
    ...less,
    words: { en: 'The public does not see {before} of it any more.', es: 'El público ya no ve {before}.' },
  },
  'public-field-added': {
    ...more,
    is_privacy: true,
    words: {
      en: 'PRIVACY: the public copy shows one field more.',
      es: 'PRIVACIDAD: la copia pública muestra un campo más.',
    },
  },
  'unit-changed': {
    ...less,
    words: {
      en: 'Its unit was {before} and is {after}: the same number means something else.',
      es: 'Su unidad era {before} y es {after}: el mismo número significa otra cosa.',
    },
  },
  'sheet-changed': {
    ...gone,
    words: {
      en: 'How it is written in tables changed ({name}): sheets made before may not be read.',
      es: 'Cambió cómo se escribe en tablas ({name}): quizá no se lean hojas anteriores.',
    },
  },
  'not-understood': {
    ...gone,
    words: {
      en: '{name} changed, and this comparison does not know what that means.',
      es: '{name} cambió, y esta comparación no sabe qué significa.',
    },
  },
  'words-changed': {
    ...words,
    words: {
      en: 'Only words or examples changed. Whether the meaning did, a person must judge.',
      es: 'Solo cambiaron palabras o ejemplos. Si cambió el sentido, debe juzgarlo una persona.',
    },
  },
} as const satisfies Readonly<Record<string, ChangeKind>>;
