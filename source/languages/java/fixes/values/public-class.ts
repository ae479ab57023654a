import {removeTokens} from '../../code/edit.ts';
import {typesOf} from '../../code/types.ts';
import {javaRule, lines, mainWith} from '../java-rule.ts';

/** A second public class in a file, which would have to be in one of its own. */
export const publicClass = javaRule({
  id: 'public-class',
  tier: 2,
  types: ['class.public.should.be.in.file'],
  message: /^(?:class|interface|enum|record) ([\p{L}\p{N}_$]+) is public/u,
  *mend({code, match}) {
    const type = typesOf(code).find(({name, isTopLevel}) => isTopLevel && name === match[1]);
    const at = type
      ? code.tokens.findIndex(({text}, index) => index >= type.start && text === 'public')
      : -1;
    if (!type || at === -1 || at > type.nameAt) return;
    yield {
      edits: [removeTokens(code, at)],
      explanation: `A file has one public class at most, so ${type.name} is not public in this one.`,
    };
  },
  examples: [
    {
      before:
        lines('public class Helper {', '    int size = 2;', '}', '') +
        mainWith('System.out.println(new Helper().size);'),
      after:
        lines('class Helper {', '    int size = 2;', '}', '') +
        mainWith('System.out.println(new Helper().size);'),
      output: '2\n',
    },
  ],
});
