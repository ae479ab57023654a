/** Runs an endless program on the engine that its argument names: a YuuBox to be killed. */
import {selectEngine} from '../../../source/sandbox/select-engine.ts';
import type {EngineName} from '../../../source/sandbox/engine.ts';
import {endless} from '../jobs.ts';

const name = process.argv[2] as EngineName; // The test that starts this gives one.
const {engine} = await selectEngine(name);
await engine.run(endless, {onOutput: () => process.stdout.write('up\n')});
