import {addImports} from '../../code/imports.ts';
import {typesOf} from '../../code/types.ts';
import {wholeNameOf} from '../../knowledge/classes.ts';
import {javaRule, lines, mainWith} from '../java-rule.ts';
import {symbolOf, unknownSymbol} from './symbol.ts';

/** A class of the library that is used and not imported. */
export const missingImport = javaRule({
  id: 'missing-import',
  tier: 2,
  types: ['cant.resolve'],
  message: unknownSymbol,
  *mend(problem) {
    const symbol = symbolOf(problem);
    const {code} = problem;
    if (!symbol || symbol.kind === 'method' || symbol.owner !== null) return;
    const wholeName = wholeNameOf(symbol.name);
    if (wholeName === undefined || typesOf(code).some(({name}) => name === symbol.name)) return;
    if (code.text(symbol.at - 1) === '.') return;
    yield {edits: addImports(code, [wholeName]), explanation: `${symbol.name} has to be imported.`};
  },
  examples: [
    {
      before: mainWith(
        'List<Integer> a = new ArrayList<>();',
        'a.add(1);',
        'System.out.println(a);',
      ),
      after:
        lines('import java.util.ArrayList;', 'import java.util.List;', '') +
        mainWith('List<Integer> a = new ArrayList<>();', 'a.add(1);', 'System.out.println(a);'),
      output: '[1]\n',
    },
    {
      before:
        lines('import java.util.Arrays;', 'import java.util.stream.Stream;', '') +
        mainWith(
          'System.out.println(Stream.of(2, 1).sorted().collect(Collectors.toList()));',
          'System.out.println(Arrays.asList(1));',
        ),
      after:
        lines(
          'import java.util.Arrays;',
          'import java.util.stream.Collectors;',
          'import java.util.stream.Stream;',
          '',
        ) +
        mainWith(
          'System.out.println(Stream.of(2, 1).sorted().collect(Collectors.toList()));',
          'System.out.println(Arrays.asList(1));',
        ),
      output: '[1, 2]\n[1]\n',
    },
  ],
});
