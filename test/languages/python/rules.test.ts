import {language as python} from '../../../source/languages/python/index.ts';
import {createEmbeddedEngine} from '../../../source/sandbox/embedded/embedded-engine.ts';
import {describeRules} from '../../support/describe-rules.ts';
import {runPrograms} from './run-programs.ts';

describeRules(
  python,
  async examples => {
    await using engine = createEmbeddedEngine();
    const programs = examples.flatMap(({before, after}) => [before, after]);
    const results = await runPrograms(engine, programs);
    return examples.map((_, index) => {
      const [before, after] = results.slice(2 * index);
      if (!before || !after) throw new Error('every program was run');
      return {before, after};
    });
  },
  // The embedded interpreter does not end a program for a warning; those examples run in the container.
  {covers: ({strict = false}) => !strict},
);
