import {forCpp} from '../c/resemblance.ts';
import {familyResemblance, shared} from '../gcc/resemblance.ts';
import type {Sign} from '../resemblance.ts';

const forPlainC: readonly Sign[] = [
  [/\bmain\s*\(\s*void\s*\)|^\s*typedef\s+struct\b/, 4],
  [/\bmalloc\s*\(|\bscanf\s*\(/, 2],
];

/** How much a text looks like C++, from 0 to 1. What is plain C says nothing for it. */
export const resemblance = familyResemblance([...forCpp, ...shared.slice(0, 3)], forPlainC);
