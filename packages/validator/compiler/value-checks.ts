import { codeFunction } from './emitter.ts';
import type { SchemaNode } from './schema-set.ts';

/** The depth of lists within lists that the checks can point at. */
export const INDICES = ['a', 'b', 'c', 'd'] as const;

const forms: Readonly<Record<string, readonly [test: string, what: string]>> = {
  date: ['isDate', 'date'],
  'date-time': ['isInstant', 'instant'],
  'web-address': ['isWebAddress', 'address'],
};

/** The checks of single values, one function each, which the code of all records shares. */
export class ValueChecks {
  /** Codelists that are used, by name. */
  readonly lists = new Map<string, SchemaNode>();
  readonly #bodies = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #patterns = new Map<string, string>();
  readonly #shared = new Set<string>();

  code(list: string, node: SchemaNode): string {
    this.lists.set(list, node);
    const test = `${codeFunction(list)}(v)`;
    return this.#add(
      `code_${list.replaceAll('-', '_')}`,
      `if (typeof v !== 'string') ${fail('type')} else if (!${test}) ${fail('code')}`,
    );
  }

  truth(): string {
    return this.#add('truth', `if (typeof v !== 'boolean') ${fail('type')}`);
  }

  /** Both bounds must be there, else `1e400` would pass. */
  integer({ minimum, maximum }: SchemaNode): string {
    if (minimum === undefined || maximum === undefined) throw new Error('An integer needs its minimum and its maximum');
    const code = `if (!Number.isInteger(v)) ${fail('type')} else if (v < ${minimum} || v > ${maximum}) ${fail('range')}`;
    return this.#add(`integer_${minimum}_${maximum}`.replaceAll('-', 'minus_'), code);
  }

  text(node: SchemaNode, where: string): string {
    const { format, minLength = 0, maxLength, pattern } = node;
    if (maxLength === undefined) throw new Error(`${where}: a text needs its maxLength`);
    const long = `if (isLonger(v, ${maxLength})) ${fail('long')}`;
    if (format !== undefined) {
      const [test, what] = forms[format] ?? [];
      if (test === undefined || what === undefined) throw new Error(`${where}: our dialect has no format ${format}`);
      // A date of the right form is never too long, so its length and pattern would only say the same thing twice.
      const first = format === 'web-address' ? `${long} else ` : '';
      return this.#text(`${format.replace('-', '_')}`, `${first}if (!${test}(v)) ${fail(what)}`);
    }
    const checks = [long];
    if (minLength > 0) checks.push(`if (isShorter(v, ${minLength})) ${fail('short')}`);
    if (pattern !== undefined) checks.push(`if (!${this.pattern(pattern)}.test(v)) ${fail('form')}`);
    return this.#text('text', checks.join(' else '));
  }

  /** The name of the constant that holds a regular expression. */
  pattern(source: string): string {
    const name = this.#patterns.get(source) ?? `pattern${this.#patterns.size}`;
    this.#patterns.set(source, name);
    return name;
  }

  /** The same, for code outside the module. */
  sharedPattern(source: string): string {
    const name = this.pattern(source);
    this.#shared.add(name);
    return name;
  }

  /** The names that code outside the module may use. */
  names(): string[] {
    return [...this.#bodies.keys(), ...this.#shared];
  }

  /** The names of the functions that know the codes of a list. */
  codeNames(): string[] {
    return [...this.lists.keys()].map(codeFunction);
  }

  /** The module that holds them all. */
  module(): string {
    const forms = ['isDate', 'isInstant', 'isLonger', 'isShorter', 'isWebAddress'];
    const file = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return `${forms.map((name) => `import { ${name} } from '../forms/${file(name)}.ts';`).join('\n')}
import { flaw } from '../flaw-report.ts';
import { ${[...this.lists.keys()].map(codeFunction).sort().join(', ')} } from './codes.ts';
${[...this.#patterns].map(([source, name]) => `${this.#shared.has(name) ? 'export ' : ''}const ${name} = new RegExp(${JSON.stringify(source)}, '${flagOf(source)}');`).join('\n')}
${[...this.#bodies].map(([name, body]) => `export function ${name}(v, ${at}) { ${body} }`).join('\n')}`;
  }

  #text(name: string, checks: string): string {
    return this.#add(name, `if (typeof v !== 'string') ${fail('type')} else ${checks}`);
  }

  /** Gives the function's name; a body that another one of the name has not is numbered. */
  #add(name: string, body: string): string {
    const known = this.#names.get(body);
    if (known !== undefined) return known;
    let free = name;
    for (let no = 2; this.#bodies.has(free); no++) free = `${name}_${no}`;
    this.#bodies.set(free, body);
    this.#names.set(body, free);
    return free;
  }
}

const at = `field, ${INDICES.join(', ')}`;
const fail = (what: string) => `flaw('${what}', ${at});`;

/** The `u` flag only where it could change what is matched. */
function flagOf(source: string): string {
  return /\[\^|\\[pPwWdDsS.]|[^\x20-\x7e]|(?<!\\)\./.test(source) ? 'u' : '';
}
