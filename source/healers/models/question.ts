import type {Report} from '../../languages/report.ts';
import {splitLines} from '../../patch/lines.ts';
import type {Revision} from '../../program.ts';
import {extractCode, type Extraction} from '../extract.ts';
import type {HealFacts} from '../healer.ts';
import {buildPrompt, type LineRange, type Prompt, promptText, systemText} from '../prompt.ts';
import {describeHidden} from '../redact.ts';
import {ModelFailure} from './failure.ts';
import {hideSecrets} from './hide-secrets.ts';
import type {ModelAnswer} from './reply.ts';

/** What a prompt is made of, without the secrets in it. */
export interface PromptContext {
  readonly report: Report;
  readonly revision: Revision;
  readonly context: HealFacts;
}

/** How a model is asked. */
export interface Manner {
  /** Characters of a prompt at most. */
  readonly characters: number;
  /** What to ask in place of YuuBox's own words; it asks for the whole program. */
  readonly prompt?: ((context: PromptContext) => string) | undefined;
}

/** A prompt, and how to read the answers to it. */
export interface Question {
  readonly prompt: Prompt;
  /** What an answer should be a new version of: the program, or the lines of it that are asked for. */
  readonly asked: string;
  /** What was hidden from the model, such as `1 API key`; null when nothing was. */
  readonly hidden: string | null;
  /** The whole new source in an answer, secrets restored. */
  read(answer: ModelAnswer): Extraction;
}

/**
 * The question about an error.
 * @throws {ModelFailure} when not even the error and the lines next to it fit.
 */
export function makeQuestion({report, revision, context}: PromptContext, manner: Manner): Question {
  const hidden = hideSecrets(report, revision, context);
  const prompt = promptFor(hidden, manner);
  if (!prompt) throw new ModelFailure({kind: 'prompt-too-long', characters: manner.characters});
  const {before, asked, after} = split(hidden.revision.source, prompt.lines);
  return {
    prompt,
    asked,
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

function promptFor(hidden: PromptContext, {characters, prompt}: Manner): Prompt | null {
  if (!prompt) return buildPrompt(hidden.report, hidden.revision, hidden.context, characters);
  const own = {system: systemText, user: prompt(hidden), lines: null};
  return promptText(own).length <= characters ? own : null;
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
