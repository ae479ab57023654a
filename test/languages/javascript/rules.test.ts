import {language as javascript} from '../../../source/languages/javascript/index.ts';
import {createEmbeddedEngine} from '../../../source/sandbox/embedded/embedded-engine.ts';
import {describeRules, runExamplesIn} from '../../support/describe-rules.ts';

describeRules(
  javascript,
  async examples => {
    await using engine = createEmbeddedEngine();
    return await runExamplesIn(engine, javascript, examples);
  },
  {most: 6},
);
