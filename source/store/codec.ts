import {createHash} from 'node:crypto';

/**
 * A value as JSON, exactly: what JSON cannot hold is an object with one key, `$`, that says what it is. Long texts and
 * bytes are kept apart, by their hash: the events of a session repeat them, such as the source of each proposal
 * each time that the proposals are ranked.
 */
export interface Encoded {
  readonly json: string;
  /** By SHA-256 of the content, in hex. */
  readonly blobs: ReadonlyMap<string, Uint8Array>;
}

/** Longer texts and bytes are kept apart. In characters or bytes. */
const inlineLength = 1000;

/** Anything of plain objects, arrays, maps, sets, bytes and primitives. Functions and symbols become undefined. */
export function encode(value: unknown): Encoded {
  const blobs = new Map<string, Uint8Array>();
  const keep = (kind: 'text' | 'bytes', content: Uint8Array): Tagged => {
    const hash = hashOf(content);
    blobs.set(hash, content);
    return tagged(kind, hash);
  };
  const plain = (value: unknown): unknown => {
    switch (typeof value) {
      case 'string':
        // As JSON: a lone surrogate has no UTF-8.
        return value.length > inlineLength
          ? keep('text', Buffer.from(JSON.stringify(value)))
          : value;
      case 'number':
        return Number.isFinite(value) && !Object.is(value, -0)
          ? value
          : tagged('number', Object.is(value, -0) ? '-0' : String(value));
      case 'bigint':
        return tagged('bigint', String(value));
      case 'undefined':
      case 'function':
      case 'symbol':
        return tagged('undefined', null);
      case 'boolean':
        return value;
      case 'object':
        return value === null ? null : plainObject(value);
    }
    return value;
  };
  const plainObject = (value: object): unknown => {
    if (Array.isArray(value)) return Array.from(value, plain);
    if (value instanceof Uint8Array) {
      if (value.length > inlineLength) return keep('bytes', value);
      return tagged('inline-bytes', Buffer.from(value).toString('base64'));
    }
    if (value instanceof Map)
      return tagged(
        'map',
        [...value].map(pair => pair.map(plain)),
      );
    if (value instanceof Set) return tagged('set', [...value].map(plain));
    const pairs = Object.entries(value).map(([name, inner]) => [name, plain(inner)] as const);
    // An object that has such a key of its own must not be taken for what the key means here.
    return Object.hasOwn(value, '$') ? tagged('object', pairs) : Object.fromEntries(pairs);
  };
  return {json: JSON.stringify(plain(value)), blobs};
}

interface Tagged {
  readonly $: readonly [kind: string, value: unknown];
}

const tagged = (kind: string, value: unknown): Tagged => ({$: [kind, value]});

/** The same bytes come again and again, each time that the proposals are ranked. */
const hashes = new WeakMap<Uint8Array, string>();

function hashOf(content: Uint8Array): string {
  const known = hashes.get(content) ?? createHash('sha256').update(content).digest('hex');
  hashes.set(content, known);
  return known;
}

/**
 * The value that was encoded.
 * @param blobOf the content that was kept apart under a hash.
 * @throws {Error} for what `encode` never makes.
 */
export function decode(json: string, blobOf: (hash: string) => Uint8Array): unknown {
  const value = (plain: unknown): unknown => {
    if (typeof plain !== 'object' || plain === null) return plain;
    if (Array.isArray(plain)) return plain.map(value);
    if (Object.hasOwn(plain, '$')) return untagged((plain as Tagged).$);
    return Object.fromEntries(Object.entries(plain).map(([name, inner]) => [name, value(inner)]));
  };
  const untagged = ([kind, content]: Tagged['$']): unknown => {
    switch (kind) {
      case 'text':
        return JSON.parse(new TextDecoder().decode(blobOf(String(content))));
      case 'bytes':
        return blobOf(String(content));
      case 'inline-bytes':
        return Uint8Array.from(Buffer.from(String(content), 'base64'));
      case 'number':
        return Number(content);
      case 'bigint':
        return BigInt(String(content));
      case 'undefined':
        return undefined;
    }
    const inner = value(content);
    if (!Array.isArray(inner)) throw new Error(`Unknown content ${kind}`);
    switch (kind) {
      case 'map':
        return new Map(inner as [unknown, unknown][]);
      case 'set':
        return new Set(inner);
      case 'object':
        return Object.fromEntries(inner as [string, unknown][]);
    }
    throw new Error(`Unknown kind ${kind}`);
  };
  return value(JSON.parse(json));
}
