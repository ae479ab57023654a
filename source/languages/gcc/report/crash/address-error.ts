import {plainReport, type Frame, type Report} from '../../../report.ts';
import {readAbort} from './abort.ts';
import {readFrames} from './frames.ts';

const headline = /^==\d{1,10}==ERROR: AddressSanitizer: (.*)$/;

/** What AddressSanitizer found, or the signal that it caught; null when it printed nothing. */
export function readAddressError(lines: readonly string[]): Report | null {
  const at = lines.findLastIndex(line => headline.test(line));
  if (at === -1) return null;
  const said = headline.exec(lines[at] ?? '')?.[1] ?? '';
  const body = lines.slice(at + 1, at + mostLines);
  const firstFrame = body.findIndex(line => /^\s+#0\s/.test(line));
  const stack = firstFrame === -1 ? [] : readFrames(body, firstFrame);
  const frames = said.startsWith('stack-overflow') ? fromCall(stack) : stack;
  if (/^ABRT\b/.test(said)) return readAbort(lines.slice(0, at), frames);
  const {type, message} = describe(said, body);
  return plainReport({
    type,
    message,
    location: frames[0]?.location ?? null,
    frames,
    notes: notesOf(body),
    stack: readable(lines.slice(at, at + mostLines)),
  });
}

/** Where in a call the stack ends is chance: the recursive call is the place. */
function fromCall(frames: readonly Frame[]): readonly Frame[] {
  const [first, second] = frames;
  return first?.name === second?.name ? frames.slice(1) : frames;
}

/** A stack of the deepest recursion has 256 lines; the facts about the memory come after it. */
const mostLines = 900;

interface Said {
  readonly type: string;
  readonly message: string;
}

/** The addresses are left out: they differ from run to run and tell people nothing. */
function describe(said: string, body: readonly string[]): Said {
  const kind = /^[\w-]+/.exec(said)?.[0] ?? 'AddressSanitizer';
  const access = body.map(line => /^(READ|WRITE) of size (\d+)/.exec(line)).find(Boolean);
  const verb = access?.[1] === 'WRITE' ? 'write' : 'read';
  if (/^SEGV\b/.test(said)) return {type: 'SIGSEGV', message: segmentationFault(body)};
  if (/^BUS\b/.test(said)) return {type: 'SIGBUS', message: 'access to memory that is not there'};
  if (/^FPE\b/.test(said))
    return {type: 'SIGFPE', message: 'division by zero, or one that overflows'};
  if (/^ILL\b/.test(said))
    return {type: 'SIGILL', message: 'the processor knows no such instruction'};
  if (kind === 'stack-overflow') {
    return {
      type: kind,
      message: 'the stack is full: recursion without an end, or variables too large for it',
    };
  }
  if (said.startsWith('attempting double-free')) {
    return {type: 'double-free', message: 'attempting to free what is already freed'};
  }
  if (said.startsWith('attempting free on address')) {
    return {type: 'bad-free', message: 'attempting to free what malloc() did not give'};
  }
  if (access) {
    const where = body.map(placeInMemory).find(place => place !== null);
    return {type: kind, message: `${verb} of ${access[2]} bytes${where ? `, ${where}` : ''}`};
  }
  return {
    type: kind,
    message: said.replaceAll(/\s*(?:on|at)?(?: unknown)?(?: address)? 0x[\da-f]+.*$/g, ''),
  };
}

function segmentationFault(body: readonly string[]): string {
  const access = body
    .map(line => /caused by a (READ|WRITE) memory access/.exec(line)?.[1])
    .find(Boolean);
  const verb = access === 'WRITE' ? 'write to' : access === 'READ' ? 'read from' : 'access to';
  const isNull = body.some(line => line.includes('Hint: address points to the zero page'));
  return isNull
    ? `segmentation fault: ${verb} a null pointer`
    : `segmentation fault: ${verb} memory that is not the program's${verb === 'write to' ? ', or constant' : ''}`;
}

/** `0 bytes after 12-byte region`, or where in a variable. */
function placeInMemory(line: string): string | null {
  const located = /^(?:0x[\da-f]+|Address 0x[\da-f]+) is located (.*)$/.exec(line)?.[1];
  if (located !== undefined && !located.startsWith('in stack')) {
    return located
      .replaceAll(/ ?[[(]0x[\da-f]+(?:,0x[\da-f]+)?[\])]/g, '')
      .replace('inside of', 'inside a');
  }
  const variable = / ('[^']+' \(line \d+\)) <== Memory access at offset \d+ (.*)$/.exec(line);
  return variable ? `it ${variable[2]} ${variable[1]}`.replace(' this variable', '') : null;
}

/** Where the memory in question was allocated and freed. */
function notesOf(body: readonly string[]): readonly string[] {
  return body.flatMap((line, at) => {
    const event = /^(?:previously )?(allocated|freed) by thread \S+ here:$/.exec(line)?.[1];
    const frame = event === undefined ? undefined : readFrames(body, at + 1)[0];
    return frame
      ? [`${event} by ${frame.name} (${frame.location.file}:${frame.location.line})`]
      : [];
  });
}

/** Not the dump of the memory around, the frames of libraries, or numbers that are others in each run. */
function readable(lines: readonly string[]): string {
  return lines
    .filter(line => !/^(?:=>|  )0x|^Shadow bytes|^\s+#\d+\s.*\(BuildId|ABORTING$/.test(line))
    .map(line =>
      line
        .replace(/^==\d+==/, '')
        .replaceAll(/ ?\((?:pc )?0x[^()]*\)| (?:at pc )?0x[\da-f]+.*$/g, ''),
    )
    .join('\n')
    .trimEnd();
}
