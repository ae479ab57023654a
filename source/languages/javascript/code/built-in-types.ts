import {entryOf} from '../entry-of.ts';
import type {Type} from './types.ts';

const ofResult: Readonly<Record<string, string>> = {
  ...names(
    'Array',
    'split slice concat filter reverse sort flat splice fill toSorted toReversed match matchAll',
  ),
  ...names(
    'String',
    'toString toUpperCase toLowerCase trim trimStart trimEnd replace replaceAll padStart padEnd repeat join toFixed charAt substring toISOString',
  ),
  ...names('Number', 'indexOf lastIndexOf findIndex charCodeAt getTime push'),
  ...names('Boolean', 'includes startsWith endsWith has some every test'),
};

/**
 * What a call of something that JavaScript or Node has gives, such as `Object.keys` or a method of an array.
 * `path` is the callee as it is written; `callback` tells the type that a function in the call's arguments gives.
 */
export function typeOfBuiltIn(
  path: string,
  receiver: Type | null,
  name: string,
  callback: () => Type | null,
): Type | null {
  if (/^Object\.(?:keys|getOwnPropertyNames)$/.test(path))
    return {name: 'Array', of: {name: 'String'}};
  if (/^(?:Object\.(?:values|entries)|Array\.(?:from|of))$/.test(path)) return {name: 'Array'};
  if (path.startsWith('Promise.'))
    return {name: 'Promise', of: path === 'Promise.all' ? {name: 'Array'} : null};
  if (path === 'JSON.stringify') return {name: 'String'};
  if (/^(?:Math\.|Date\.now$|performance\.now$|Number\.parse)/.test(path)) return {name: 'Number'};
  if (receiver?.module !== undefined) {
    return /^fs\/promises$/.test(receiver.module) ? {name: 'Promise', of: null} : null;
  }
  if (receiver === null) return receiverless(name);
  if (receiver.name === 'Promise')
    return /^(?:then|catch|finally)$/.test(name) ? {name: 'Promise'} : null;
  if (receiver.name === 'Array') {
    if (name === 'map') return {name: 'Array', of: callback()};
    if (/^(?:filter|slice|sort|reverse|concat|toSorted|toReversed|splice|fill)$/.test(name))
      return receiver;
    if (/^(?:find|pop|shift|at|findLast)$/.test(name)) return receiver.of ?? null;
  }
  if (receiver.name === 'String') {
    if (/^(?:slice|concat|at)$/.test(name)) return receiver;
    if (name === 'split') return {name: 'Array', of: {name: 'String'}};
  }
  const result = entryOf(ofResult, name);
  return result === undefined || receiver.name === 'Object' ? null : {name: result};
}

/** Methods whose name alone tells what they give. */
function receiverless(name: string): Type | null {
  const telling =
    /^(?:split|toString|toUpperCase|toLowerCase|trim|toFixed|padStart|padEnd|join|toISOString|charCodeAt|startsWith|endsWith|flatMap)$/;
  if (name === 'split') return {name: 'Array', of: {name: 'String'}};
  const result = telling.test(name) ? entryOf(ofResult, name) : undefined;
  return result === undefined ? null : {name: result};
}

/** Builds a record in which every one of the words has the same value. */
function names(value: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map(word => [word, value]));
}
