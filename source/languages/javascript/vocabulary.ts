import {nearest} from '../near-names.ts';
import {entryOf} from './entry-of.ts';

/** Names that every CommonJS module can see besides the globals. */
const moduleNames = ['require', 'module', 'exports', '__filename', '__dirname'];

/** Everything that this Node knows as a global, and what a module gets besides. */
export const globalNames: readonly string[] = [
  ...Object.getOwnPropertyNames(globalThis).filter(
    name => !/^(?:escape|unescape|GLOBAL|root)$/.test(name),
  ),
  ...moduleNames,
];

const plainCalls =
  /^(?:String|Number|Boolean|Array|Object|Symbol|BigInt|Date|RegExp|Function|\w*Error)$/;

/** Whether a global can be used so: called, made with `new`, or asked for a property that it has. */
export function globalFits(name: string, use: 'call' | 'new' | 'value' | `.${string}`): boolean {
  if (moduleNames.includes(name) || use === 'value') return true;
  const property = Object.getOwnPropertyDescriptor(globalThis, name);
  // What is made when it is first asked for is left alone.
  if (property?.get !== undefined) return use.startsWith('.');
  const value: unknown = property?.value;
  if (use === 'new') return typeof value === 'function';
  if (use === 'call') {
    return typeof value === 'function' && (!/^[A-Z]/.test(name) || plainCalls.test(name));
  }
  if ((typeof value !== 'object' || value === null) && typeof value !== 'function') return false;
  const wanted = use.slice(1);
  return wanted in value || nearest(wanted, Object.getOwnPropertyNames(value)) !== null;
}

const prototypes: Readonly<Record<string, object>> = {
  Array: Array.prototype,
  String: String.prototype,
  Number: Number.prototype,
  BigInt: BigInt.prototype,
  Boolean: Boolean.prototype,
  Function: Function.prototype,
  Promise: Promise.prototype,
  Map: Map.prototype,
  Set: Set.prototype,
  WeakMap: WeakMap.prototype,
  WeakSet: WeakSet.prototype,
  Date: Date.prototype,
  RegExp: RegExp.prototype,
  Error: Error.prototype,
};

/** Names that prototypes have for old times' sake, or for the language's own use. */
const hidden =
  /^(?:constructor|__\w+__|caller|callee|arguments|anchor|big|blink|bold|fixed|fontcolor|fontsize|italics|link|small|strike|sub|sup|substr|trimLeft|trimRight|compile)$/;

/** The properties and methods of the values of a built-in type; null for an unknown type. */
export function propertiesOf(type: string): readonly string[] | null {
  const prototype = entryOf(prototypes, type);
  if (prototype === undefined) return null;
  const own = Object.getOwnPropertyNames(prototype).filter(name => !hidden.test(name));
  // An object's own, which its prototype does not list.
  return type === 'Array' || type === 'String' ? [...own, 'length'] : own;
}

const namespaces: Readonly<Record<string, object>> = {
  Array,
  BigInt,
  Date,
  JSON,
  Math,
  Map,
  Number,
  Object,
  Promise,
  Reflect,
  String,
  Symbol,
  console,
  process,
};

/** The properties of a global such as `Math` or `console`; null for one that is not known. */
export function staticsOf(name: string): readonly string[] | null {
  const namespace = entryOf(namespaces, name);
  if (namespace === undefined) return null;
  return Object.getOwnPropertyNames(namespace).filter(
    property => !/^(?:_|prototype$|name$|arguments$|caller$)/.test(property),
  );
}

/** Node's standard modules whose exports are looked up; loading one of these has no effect. */
export const standardModules: readonly string[] = [
  'assert',
  'assert/strict',
  'async_hooks',
  'buffer',
  'child_process',
  'cluster',
  'console',
  'constants',
  'crypto',
  'dgram',
  'diagnostics_channel',
  'dns',
  'dns/promises',
  'events',
  'fs',
  'fs/promises',
  'http',
  'http2',
  'https',
  'module',
  'net',
  'os',
  'path',
  'path/posix',
  'path/win32',
  'perf_hooks',
  'process',
  'querystring',
  'readline',
  'readline/promises',
  'stream',
  'stream/promises',
  'string_decoder',
  'test',
  'timers',
  'timers/promises',
  'tls',
  'tty',
  'url',
  'util',
  'util/types',
  'v8',
  'vm',
  'worker_threads',
  'zlib',
];
const loaded = new Set([
  'assert',
  'assert/strict',
  'buffer',
  'child_process',
  'crypto',
  'events',
  'fs',
  'fs/promises',
  'http',
  'https',
  'net',
  'os',
  'path',
  'perf_hooks',
  'process',
  'querystring',
  'readline',
  'readline/promises',
  'stream',
  'stream/promises',
  'string_decoder',
  'timers/promises',
  'url',
  'util',
  'vm',
  'worker_threads',
  'zlib',
  'async_hooks',
  'dns',
]);

/** The names that a standard module exports, such as `path` its `join`; null for any other module. */
export function exportsOf(module: string): readonly string[] | null {
  if (!loaded.has(module)) return null;
  const exported: unknown = process.getBuiltinModule(`node:${module}`);
  if (exported === null || (typeof exported !== 'object' && typeof exported !== 'function'))
    return null;
  return Object.keys(exported).filter(name => !name.startsWith('_'));
}
