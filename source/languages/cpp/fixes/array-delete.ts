import type {Rule} from '../../rule.ts';
import {inOnePlace} from '../../rule-examples.ts';
import {readCode} from '../../gcc/code/code.ts';
import {edited, insertAfter} from '../../gcc/code/edit.ts';
import {cppMainWith} from '../../gcc/fixes/main-with.ts';

/** `delete` for what `new[]` made. */
export const arrayDelete: Rule = {
  id: 'array-delete',
  tier: 2,
  answers: ({type, message}) =>
    type === 'alloc-dealloc-mismatch' && message.includes('operator new [] vs operator delete'),
  *suggest({report, source, entry}) {
    const code = readCode(source);
    const at = report.location;
    if (at === null || at.file !== entry) return;
    const place = code
      .indicesOf('delete')
      .find(each => code.line(each) === at.line && code.text(each + 1) !== '[');
    if (place === undefined) return;
    yield {
      source: edited(code, insertAfter(code, place, '[]')),
      explanation: 'What new[] made is deleted with delete[].',
    };
  },
  examples: [
    inOnePlace({
      before: cppMainWith(
        'int* all = new int[2]{1, 2};',
        'std::cout << all[1] << "\\n";',
        'delete all;',
      ),
      wrong: 'delete all;',
      right: 'delete[] all;',
      output: '2\n',
    }),
  ],
};
