import type {Report} from '../../languages/report.ts';
import {splitLines} from '../../patch/lines.ts';
import type {Revision} from '../../program.ts';
import {extractCode, type Extraction} from '../extract.ts';
import type {HealContext} from '../healer.ts';
import {buildPrompt, type LineRange, type Prompt, promptText} from '../prompt.ts';
import {describeHidden} from '../redact.ts';
import {ModelFailure} from './failure.ts';
import {hideSecrets} from './hide-secrets.ts';

/** One answer of a model. */
export interface ModelAnswer {
  readonly text: string;
  /** Whether the server says that it was cut off for its length. */
  readonly cutOff: boolean;
}

/** A prompt, and how to read the answers to it. */
export interface Question {
  readonly prompt: Prompt;
  /** What was hidden from the model, such as `1 API key`; null when nothing was. */
  readonly hidden: string | null;
  /** The whole new source in an answer, secrets restored. */
  read(answer: ModelAnswer): Extraction;
}

/**
 * The question about an error, of at most `characters`.
 * @throws {ModelFailure} when not even the error and the lines next to it fit.
 */
export function makeQuestion(
  report: Report,
  revision: Revision,
  context: HealContext,
  characters: number,
): Question {
  const hidden = hideSecrets(report, revision, context);
  const prompt = buildPrompt(hidden.report, hidden.revision, hidden.context, characters);
  if (!prompt) throw new ModelFailure({kind: 'prompt-too-long', characters});
  const {before, asked, after} = split(hidden.revision.source, prompt.lines);
  return {
    prompt,
    hidden: hidden.redaction.counts.size > 0 ? describeHidden(hidden.redaction) : null,
    read({text, cutOff}) {
      const found = extractCode(withoutEcho(text, prompt), {
        source: asked,
        languages: [context.language.name, ...context.language.aliases],
        entry: context.program.entry,
        cutOff,
      });
      if (found.kind === 'none') return found;
      return {kind: 'code', source: hidden.redaction.restore(before + found.source + after)};
    },
  };
}

function split(source: string, range: LineRange | null) {
  if (!range) return {before: '', asked: source, after: ''};
  const lines = splitLines(source);
  return {
    before: lines.slice(0, range.from - 1).join(''),
    asked: lines.slice(range.from - 1, range.to).join(''),
    after: lines.slice(range.to).join(''),
  };
}

/** Text generators may give the prompt back with its continuation, its white space perhaps changed. */
function withoutEcho(answer: string, prompt: Prompt): string {
  const question = promptText(prompt);
  if (answer.startsWith(question)) return answer.slice(question.length);
  const beginning = prompt.system.slice(0, 60);
  if (!answer.trimStart().startsWith(beginning)) return answer;
  const request = prompt.user.slice(prompt.user.lastIndexOf('\n') + 1);
  const end = answer.lastIndexOf(request);
  return end === -1 ? answer : answer.slice(end + request.length);
}
