import type { Words } from '@daybook/types';

/** A bound of a value: its word in JSON Schema, which way is stricter, and what it bounds. */
interface Bound {
  readonly word: string;
  /** `more`: a greater number allows less. */
  readonly stricter: 'more' | 'less';
  readonly words: Words;
}

/** Every bound that a schema may set. */
export const bounds: readonly Bound[] = [
  { word: 'minimum', stricter: 'more', words: { en: 'The least number', es: 'El número mínimo' } },
  { word: 'exclusiveMinimum', stricter: 'more', words: { en: 'The least number', es: 'El número mínimo' } },
  { word: 'minLength', stricter: 'more', words: { en: 'The least length', es: 'El largo mínimo' } },
  { word: 'minItems', stricter: 'more', words: { en: 'The least number of elements', es: 'El mínimo de elementos' } },
  { word: 'minProperties', stricter: 'more', words: { en: 'The least number of fields', es: 'El mínimo de campos' } },
  { word: 'maximum', stricter: 'less', words: { en: 'The greatest number', es: 'El número máximo' } },
  { word: 'exclusiveMaximum', stricter: 'less', words: { en: 'The greatest number', es: 'El número máximo' } },
  { word: 'maxLength', stricter: 'less', words: { en: 'The greatest length', es: 'El largo máximo' } },
  {
    word: 'maxItems',
    stricter: 'less',
    words: { en: 'The greatest number of elements', es: 'El máximo de elementos' },
  },
  {
    word: 'maxProperties',
    stricter: 'less',
    words: { en: 'The greatest number of fields', es: 'El máximo de campos' },
  },
];
