import type {SyntaxSearch} from '../syntax-search.ts';

/** Parses and does not run. Its own parser, but for what it finds only when it compiles, such as a name that is there twice. */
const checker = `<?php
error_reporting(0);
for ($index = 0; ($count = fgets(STDIN)) !== false; $index += 1) {
    $source = '';
    for ($line = 0; $line < (int) $count; $line += 1) {
        $source .= fgets(STDIN);
    }
    try {
        token_get_all($source, TOKEN_PARSE);
        fwrite(STDOUT, "$index ok\\n");
    } catch (Throwable $error) {
        fwrite(STDOUT, "$index fails {$error->getLine()} 0\\n");
    }
}
`;

export const search: SyntaxSearch = {
  grammar: 'php',
  keywords: (
    'abstract and array as break callable case catch class clone const continue declare default do echo else elseif empty ' +
    'enum extends false final finally fn for foreach function global if implements include instanceof interface isset list ' +
    'match namespace new null or print private protected public readonly require return static switch throw trait true try ' +
    'unset use var void while yield'
  ).split(' '),
  insertions:
    '; ) } ] , ( { [ $ => -> = . " \' : :: == + as function fn new return echo && ||'.split(' '),
  lineComments: ['//', '#'],
  hasBlockComments: true,
  quotes: '"\'',
  mostChecks: 3000,
  check: ({entry}) => ({
    entry,
    source: checker,
    argv: ['php', entry.startsWith('-') ? `./${entry}` : entry],
  }),
};
