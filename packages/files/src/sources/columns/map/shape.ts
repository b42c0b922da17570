/** What a value of a map must look like. */
export type Shape =
  | { readonly is: 'text'; readonly most: number; readonly least?: number; readonly form?: RegExp }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | { readonly is: 'yes-no' }
  | { readonly is: 'number'; readonly most: number }
  | { readonly is: 'list'; readonly most: number; readonly of: Shape }
  | { readonly is: 'texts-by-text'; readonly most: number }
  | { readonly is: 'object'; readonly fields: Readonly<Record<string, Shape>>; readonly needs: readonly string[] };
