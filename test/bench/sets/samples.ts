import {join} from 'node:path';

/** A few records in the format of each public set, written for these tests; one of each is malformed. */
export const samples = join(import.meta.dirname, '../../fixtures/sets');
