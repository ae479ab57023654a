import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {messageOf, spotOf} from '../../code/spot.ts';

const kinds: readonly {message: RegExp; module: RegExp; wrong: string; right: string}[] = [
  {
    message: /^'str' object has no attribute 'read'/,
    module: /^(?:json|yaml|tomllib|pickle)$/,
    wrong: 'load',
    right: 'loads',
  },
  {
    message:
      /^'bytes' object has no attribute 'read(?:line)?'|must have 'read' and 'readline' attributes/,
    module: /^(?:json|pickle)$/,
    wrong: 'load',
    right: 'loads',
  },
  {
    message:
      /^(?:the JSON object must be str, bytes or bytearray, not TextIOWrapper|a bytes-like object is required, not '_io\.BufferedReader')/,
    module: /^(?:json|pickle)$/,
    wrong: 'loads',
    right: 'load',
  },
  {
    message: /^dump\(\) missing 1 required positional argument: 'fp'/,
    module: /^json$/,
    wrong: 'dump',
    right: 'dumps',
  },
  {
    message: /^dumps\(\) takes 1 positional argument but 2 (?:positional arguments )?were given/,
    module: /^json$/,
    wrong: 'dumps',
    right: 'dump',
  },
];

/** `json.load(text)` and `json.loads(file)`: the one reads a file, the other a text. */
export const textOrFile: Rule = {
  id: 'text-or-file',
  tier: 2,
  answers: report => kinds.some(({message}) => message.test(messageOf(report))),
  *suggest(context) {
    const {statement} = spotOf(context) ?? {};
    const text = messageOf(context.report);
    for (const {message, module, wrong, right} of kinds) {
      if (!message.test(text)) continue;
      const tokens = statement?.tokens ?? [];
      const name = tokens.find(
        (token, index) =>
          token.text === wrong &&
          tokens[index - 1]?.text === '.' &&
          module.test(tokens[index - 2]?.text ?? ''),
      );
      if (!name) continue;
      yield {
        source: applyEdits(context.source, [replace(name, right)]),
        explanation: `\`${right}\` is the one for this: with an \`s\` it is about text, without about a file.`,
      };
      return;
    }
  },
  examples: [
    {
      before: program`
        import json

        print(json.load("[1, 2]"))
      `,
      after: program`
        import json

        print(json.loads("[1, 2]"))
      `,
      output: '[1, 2]\n',
    },
    {
      before: program`
        import json

        print(json.dump({"a": 1}))
      `,
      after: program`
        import json

        print(json.dumps({"a": 1}))
      `,
      output: '{"a": 1}\n',
    },
  ],
};
