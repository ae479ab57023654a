import type {SessionState} from '../session/state.ts';
import {openEditor} from './editor/editor-state.ts';
import {type Intent, say} from './intent.ts';
import type {Keymap} from './keymap.ts';
import {stageNames} from './panes/stage-names.ts';

/** Opens the comment to the healers. */
export function comment({phase}: SessionState): Intent[] {
  if (phase.kind !== 'healing') {
    return [say('There is nobody to tell: no healer is asked at the moment.')];
  }
  const overlay = {kind: 'comment', editor: openEditor(''), isAsked: false} as const;
  return [{kind: 'view', action: {type: 'open', overlay}}];
}

/** Opens the timeline at the attempt that the session is at. */
export function timeline({attempts, current}: SessionState): Intent[] {
  if (attempts.length === 0) return [say('There is no attempt yet.')];
  return [{kind: 'view', action: {type: 'open', overlay: {kind: 'timeline', attempt: current}}}];
}

/** Goes back to an attempt of the timeline. */
export function goBack(
  {phase, current, stage, attempts}: SessionState,
  number: number,
  keys: Keymap,
): Intent[] {
  if (phase.kind !== 'healing' && phase.kind !== 'ended') {
    return [say(`The program is running; ${keys.keyFor('stop')} stops it first.`)];
  }
  if (stage) return [say(waitsBefore(stage.kind, keys))];
  if (number === current) return [say('This is where you are.')];
  if (!attempts.some(attempt => attempt.number === number && attempt.result)) return [];
  return [
    {kind: 'session', command: {kind: 'return', attempt: number}},
    say(`Back at attempt ${number}. What you do from here is a branch of its own.`),
  ];
}

/** Switches the auto mode. */
export function auto({auto: on, phase}: SessionState, keys: Keymap): Intent[] {
  if (phase.kind === 'ended') return [say('The session is over; there is nothing to accept.')];
  return [
    {kind: 'session', command: {kind: 'auto', on: !on}},
    say(
      on
        ? 'Auto mode is off: you decide.'
        : `Auto mode: proven fixes are accepted until it runs or needs you. ${keys.keyFor('auto')} stops it.`,
    ),
  ];
}

/** Begins to stop before each stage; at one, goes on to the next. */
export function step({stepping, stage}: SessionState): Intent[] {
  if (stage || !stepping) {
    const told = stage ? [] : [say('From now on it stops before each stage.')];
    return [{kind: 'session', command: {kind: 'step'}}, ...told];
  }
  return [say('It goes on already, to the next stage.')];
}

/** No longer stops before each stage. */
export function runOn({stepping}: SessionState, keys: Keymap): Intent[] {
  if (!stepping)
    return [say(`It runs on already; ${keys.keyFor('step')} stops before each stage.`)];
  return [{kind: 'session', command: {kind: 'run-on'}}, say('It no longer stops before stages.')];
}

/** What waits in step mode, and which keys go on. */
export function waitsBefore(kind: keyof typeof stageNames, keys: Keymap): string {
  return `Stopped before ${stageNames[kind]}: ${keys.keyFor('step')} goes on to the next stage, ${keys.keyFor('run-on')} goes on without stopping.`;
}
