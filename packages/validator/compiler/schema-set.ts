/** A node of a JSON Schema, with our annotation words. */
export interface SchemaNode {
  readonly [word: string]: unknown;
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly title_es?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: SchemaNode;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly contains?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode | boolean>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: SchemaNode | boolean;
  readonly propertyNames?: SchemaNode;
  readonly maxProperties?: number;
  readonly allOf?: readonly SchemaNode[];
  readonly if?: SchemaNode;
  readonly then?: SchemaNode;
  readonly else?: SchemaNode;
}

/** A schema node with the address that its relative references start from. */
export interface Located {
  readonly node: SchemaNode;
  readonly base: string;
}

/** All schemas of the standard by their `$id`; follows references between them, and never leaves them. */
export class SchemaSet {
  readonly #byId: ReadonlyMap<string, SchemaNode>;

  constructor(schemas: Iterable<SchemaNode>) {
    this.#byId = new Map([...schemas].map((schema) => [String(schema.$id), schema]));
  }

  [Symbol.iterator](): Iterator<SchemaNode> {
    return this.#byId.values();
  }

  /** What a node says after its references: a reference's siblings are annotations only. */
  resolve({ node, base }: Located): Located {
    let at: Located = { node, base };
    for (let steps = 0; at.node.$ref !== undefined; steps += 1) {
      if (steps > 8) throw new Error(`${base}: the reference ${node.$ref} runs in a circle`);
      at = this.#follow(at.node.$ref, at.base);
    }
    return at;
  }

  #follow(ref: string, base: string): Located {
    const { href, hash } = new URL(ref, base);
    const id = href.slice(0, href.length - hash.length);
    const steps = decodeURIComponent(hash.slice(1)).split('/').slice(1);
    let node: unknown = this.#byId.get(id);
    for (const step of steps) node = (node as Record<string, unknown> | undefined)?.[step];
    if (typeof node !== 'object' || node === null) throw new Error(`${base}: nothing stands at ${ref}`);
    return { node: node as SchemaNode, base: id };
  }
}

/** The codelist that a node refers to, if it does. */
export function listOf(node: SchemaNode): string | undefined {
  return /codes\.schema\.json#\/\$defs\/(.+)$/.exec(node.$ref ?? '')?.[1];
}
