import type {SyntaxSearch} from '../syntax-search.ts';

/** Compiles and does not run. */
const checker = `
$VERBOSE = nil
$stdout.sync = true
$stdin.binmode
index = 0
while (count = $stdin.gets)
  source = Array.new(count.to_i) { $stdin.gets }.join.force_encoding('UTF-8')
  begin
    RubyVM::InstructionSequence.compile(source, 'program')
    puts "#{index} ok"
  rescue SyntaxError, StandardError => error
    puts "#{index} fails #{error.message[/program:(\\d+)/, 1].to_i} 0"
  end
  index += 1
end
`;

export const search: SyntaxSearch = {
  grammar: 'ruby',
  keywords: (
    'BEGIN END alias and attr_accessor attr_reader begin break case class def do else elsif end ensure false for if in ' +
    'include lambda loop module next nil not or private proc puts raise redo require rescue retry return self super then ' +
    'true undef unless until when while yield'
  ).split(' '),
  insertions:
    'end ) , } ] | " \' do ( { [ : = => . + == then def if in when return || && ? ; ::'.split(' '),
  lineComments: ['#'],
  hasBlockComments: false,
  quotes: '"\'`',
  mostChecks: 3000,
  check: ({entry}) => ({
    entry,
    source: checker,
    argv: ['ruby', entry.startsWith('-') ? `./${entry}` : entry],
  }),
};
