// A healer that asks whatever reads a question on stdin and writes an answer to stdout, such as a model's own command
// line tool:
//
//     MODEL_COMMAND='llm -m some-model' yuubox broken.py --healer offline,examples/healers/any-command.js
//
// What YuuBox does for its own models can be had from the library: the prompt, the hiding of secrets, and taking code
// out of an answer.
import {spawn} from 'node:child_process';
import {text} from 'node:stream/consumers';
import {buildPrompt, extractCode, HealerUnavailable, makeRedaction, promptText} from 'yuubox';

/** A function is called once, before the session. */
export default function createHealer() {
  const command = process.env.MODEL_COMMAND;
  if (!command) throw new Error('set MODEL_COMMAND to the command that answers');

  /** @type {import('yuubox').Healer} */
  const healer = {
    name: 'command',
    // Where a command sends what it is given is its own affair, so this is no null.
    sendsTo: `the command ${command}`,

    async *suggest(report, revision, context, signal) {
      const prompt = buildPrompt(report, revision, context, 24_000);
      if (!prompt || prompt.lines) throw new HealerUnavailable('The program is too long to ask.');
      const {redact, restore} = makeRedaction([promptText(prompt)]);

      const answer = restore(await ask(command, redact(promptText(prompt)), context, signal));
      const found = extractCode(answer, {
        source: revision.source,
        languages: [context.language.name, ...context.language.aliases],
        entry: context.program.entry,
      });
      if (found.kind === 'none') throw new HealerUnavailable(`It answered, but ${found.reason}.`);
      const {source} = found;
      yield {source, healer: 'command', rule: command, tier: 3, explanation: 'A model says so.'};
    },
  };
  return healer;
}

async function ask(command, question, context, signal) {
  const child = spawn(command, {shell: true, signal, stdio: ['pipe', 'pipe', 'inherit']});
  const ended = new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  child.stdin.on('error', () => {});
  child.stdin.end(question);

  // Shown on screen while it comes.
  let said = '';
  child.stdout.setEncoding('utf8').on('data', piece => {
    said += piece;
    context.progress({text: said, characters: said.length, answer: 1, answers: 1});
  });
  const [answer, code] = await Promise.all([text(child.stdout), ended]);
  if (code !== 0) throw new HealerUnavailable(`The command ended with exit code ${code}.`);
  return answer;
}
