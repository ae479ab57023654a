import {describeDocker, useDocker} from '../support/docker.ts';
import {recordedLanguages} from '../support/recordings.ts';
import {describeRules, runExamplesIn} from '../support/describe-rules.ts';

// Those of Python and JavaScript run in the embedded interpreters: each has a test of its own.
describeDocker('in its container', () => {
  const docker = useDocker();

  for (const language of recordedLanguages) {
    describeRules(language, async examples => {
      await docker.engine.prepare(language);
      return runExamplesIn(docker.engine, language, examples);
    });
  }
});
