import {limitRanges} from '../sandbox/limits.ts';

export interface Range {
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
}

/** What the value of a setting may be. The checks, the schema of settings files and the completions are made from it. */
export type ValueType =
  /** True or false. */
  | {readonly kind: 'switch'}
  | {readonly kind: 'text'}
  | ({readonly kind: 'number'} & Range)
  | {readonly kind: 'choice'; readonly names: readonly string[]}
  /** An address of HTTP. */
  | {readonly kind: 'url'}
  /** Names of healers and files that hold one. */
  | {readonly kind: 'healers'; readonly names: readonly string[]}
  /** What a million tokens cost: two numbers, IN,OUT. */
  | {readonly kind: 'prices'}
  | {readonly kind: 'language'}
  | {readonly kind: 'file'}
  | {readonly kind: 'directory'};

export const text = {kind: 'text'} as const;
export const url = {kind: 'url'} as const;
export const file = {kind: 'file'} as const;
export const directory = {kind: 'directory'} as const;

export function oneOf<const T extends readonly string[]>(...names: T) {
  return {kind: 'choice', names} as const;
}

export function whole(min: number, max: number) {
  return {kind: 'number', min, max, integer: true} as const;
}

export function number(min: number, max: number) {
  return {kind: 'number', min, max, integer: false} as const;
}

/** The range of a limit. */
export function limit(name: keyof typeof limitRanges) {
  const {min, max, integer} = limitRanges[name];
  return {kind: 'number', min, max, integer} as const;
}
