import {didYouMean} from '../did-you-mean.ts';
import {InvalidInput} from '../errors.ts';
import {type Option, type OptionName, options} from './options.ts';
import type {Arguments} from './parse-arguments.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Range {
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
}

export type Reader = ReturnType<typeof reader>;

/** Reads single settings, flag first, then environment. */
export function reader({values}: Arguments, env: Environment) {
  const find = (flag: OptionName) => {
    const option: Option | undefined = options.find(candidate => candidate.flag === flag);
    const text = values.get(flag)?.[0];
    if (text !== undefined) return {text, from: `--${flag}`};
    const variable = option?.env ? env[option.env] : undefined;
    return variable && option?.env ? {text: variable, from: option.env} : null;
  };
  return {
    text: (flag: OptionName) => find(flag)?.text ?? null,
    number(flag: OptionName, {min, max, integer}: Range): number | null {
      const found = find(flag);
      if (!found) return null;
      const value = Number(found.text);
      const fits = found.text.trim() !== '' && value >= min && value <= max;
      if (fits && (!integer || Number.isInteger(value))) return value;
      const kind = integer ? 'a whole number' : 'a number';
      throw new InvalidInput(
        `${found.from} is ${JSON.stringify(found.text)}; it must be ${kind} from ${min} to ${max}.`,
      );
    },
    /** Two prices, such as `3,15`; null when none are given. */
    prices(): {readonly input: number; readonly output: number} | null {
      const found = find('price');
      if (!found) return null;
      const [, input, output] =
        /^\s*(\d+(?:\.\d+)?)\s*,\s*(\d+(?:\.\d+)?)\s*$/.exec(found.text) ?? [];
      if (input !== undefined && output !== undefined) {
        return {input: Number(input), output: Number(output)};
      }
      throw new InvalidInput(
        `${found.from} is ${JSON.stringify(found.text)}; it must be two prices in US dollars for a million tokens, IN,OUT, such as 3,15.`,
      );
    },
    choice<T extends string>(flag: OptionName, allowed: readonly T[]): T | null {
      const found = find(flag);
      if (!found) return null;
      const value = allowed.find(name => name === found.text);
      if (value !== undefined) return value;
      throw unknownName(found.from, found.text, allowed);
    },
  };
}

export function unknownName(from: string, text: string, allowed: readonly string[]): InvalidInput {
  const hint = didYouMean(text, allowed);
  return new InvalidInput(
    `${from} is ${JSON.stringify(text)}; it must be one of ${allowed.join(', ')}.` +
      (hint ? ` Did you mean ${hint}?` : ''),
  );
}
