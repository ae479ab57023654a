import type {Group} from '../attack.ts';
import {host} from './host.ts';
import {input} from './input.ts';
import {kernel} from './kernel.ts';
import {output} from './output.ts';
import {processes} from './processes.ts';
import {resources} from './resources.ts';

/** Every hostile program, by what it attacks. */
export const groups: readonly Group[] = [processes, resources, output, input, kernel, host];
