/** YuuBox as a library. Importing it does nothing but define these. */
export {
  EngineUnavailable,
  HealerUnavailable,
  ImageMissing,
  InvalidInput,
  YuuBoxError,
} from './errors.ts';
export {type AnthropicOptions, createAnthropicHealer} from './healers/anthropic.ts';
export {type ChatOptions, createChatHealer} from './healers/chat.ts';
export {type Extraction, extractCode, type Original} from './healers/extract.ts';
export type {Candidate, HealContext, Healer, PastAttempt} from './healers/healer.ts';
export {offlineHealer} from './healers/offline.ts';
export type {ModelOptions} from './healers/models/model-options.ts';
export type {Prices} from './healers/models/prices.ts';
export type {PromptContext} from './healers/models/question.ts';
export type {HealerProgress, Spent} from './healers/progress.ts';
export {buildPrompt, type LineRange, type Prompt, promptText} from './healers/prompt.ts';
export type {Proposal, Verdict} from './healers/proposal.ts';
export {type KnownSecret, makeRedaction, type Redaction} from './healers/redact.ts';
export {createYuukiHealer, type YuukiOptions} from './healers/yuuki.ts';
export type {Language} from './languages/language.ts';
export type {Frame, Location, Report} from './languages/report.ts';
export type {Choice} from './patch/choices.ts';
export type {Hunk, HunkLine} from './patch/hunks.ts';
export type {Warning, WarningKind} from './patch/warnings.ts';
export type {Program, ProgramFile, Revision} from './program.ts';
export type {Tier} from './languages/rule.ts';
export type {Limits} from './sandbox/limits.ts';
export type {CapturedStream, Result, Status} from './sandbox/result.ts';
export type {Command} from './session/commands.ts';
export type {Outcome, SessionEvent} from './session/events.ts';
export type {Execution, PastError} from './session/execution.ts';
export {Session, type SessionOptions} from './session/session.ts';
export type {Attempt, HealerSpent, HealerStatus, Phase, SessionState} from './session/state.ts';
export {YuuBox, type ExecuteOptions, type YuuBoxOptions} from './yuubox.ts';
