/** A property of a schema: what it says of its values, and the words for people. */
export interface SchemaNode {
  readonly title?: string;
  readonly title_es?: string;
  readonly description?: string;
  readonly description_es?: string;
  readonly examples?: readonly unknown[];
  readonly audience?: 'public' | 'regulator' | 'agency';
  readonly basis?: readonly string[];
  readonly unit?: string;
  readonly type?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly allOf?: readonly { readonly then?: SchemaNode }[];
}
