import {language as python} from '../../source/languages/python/index.ts';
import type {Language} from '../../source/languages/language.ts';
import type {RuleExample} from '../../source/languages/rule.ts';
import {describeRules, runExamplesIn} from '../support/describe-rules.ts';
import {describeDocker, useDocker} from '../support/docker.ts';
import {recordedLanguages} from '../support/recordings.ts';

// Those of Python and JavaScript run in the embedded interpreters: each has a test of its own.
describeDocker('in its container', () => {
  const docker = useDocker();
  const runIn = (language: Language) => async (examples: readonly RuleExample[]) => {
    await docker.engine.prepare(language);
    return runExamplesIn(docker.engine, language, examples);
  };

  for (const language of recordedLanguages) describeRules(language, runIn(language));
  describeRules(python, runIn(python), {covers: ({strict = false}) => strict});
});
