/** The fields of a JSON object that somebody else wrote. Each method throws a sentence that says what it must be. */
export class Fields {
  readonly #fields: ReadonlyMap<string, unknown>;

  constructor(value: unknown) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new Error(`it must be an object, and is ${kindOf(value)}`);
    this.#fields = new Map(Object.entries(value));
  }

  text(name: string): string {
    const value = this.#fields.get(name);
    if (typeof value === 'string') return value;
    throw new Error(`"${name}" must be a text, and is ${kindOf(value)}`);
  }

  /** The first of these fields that there is. */
  textOf(...names: readonly [string, ...string[]]): string {
    const name = names.find(each => this.#fields.has(each));
    if (name !== undefined) return this.text(name);
    throw new Error(`${names.map(each => `"${each}"`).join(' or ')} must be a text, and is absent`);
  }

  list(name: string): readonly unknown[] {
    const value = this.#fields.get(name);
    if (Array.isArray(value)) return value;
    throw new Error(`"${name}" must be a list, and is ${kindOf(value)}`);
  }
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'absent';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
