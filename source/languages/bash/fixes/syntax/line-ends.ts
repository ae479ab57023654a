import type {Rule} from '../../../rule.ts';

/** The line ends of Windows, whose carriage returns bash takes for parts of the commands. */
export const lineEnds: Rule = {
  id: 'line-ends',
  tier: 2,
  answers: () => true,
  *suggest({source}) {
    if (!source.includes('\r\n')) return;
    yield {
      source: source.replaceAll('\r\n', '\n'),
      explanation:
        'Lines end with a line feed alone; the carriage returns of Windows are in the way.',
    };
  },
  examples: [
    {
      before: 'name=Ada\r\nif [ "$name" = Ada ]; then\r\n  echo yes\r\nfi\r\n',
      after: 'name=Ada\nif [ "$name" = Ada ]; then\n  echo yes\nfi\n',
      output: 'yes\n',
    },
  ],
};
