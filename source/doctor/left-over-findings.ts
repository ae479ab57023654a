import type {SweptContainer} from '../sandbox/docker/sweep.ts';
import {note, ok, problem} from './finding.ts';
import type {Finding} from './finding.ts';

/** Containers named one by one; of more, only the number is told. */
const namedAtMost = 5;

/** What a sweep has done. Pure. */
export function leftOverFindings(swept: readonly SweptContainer[]): readonly Finding[] {
  const removed = swept.filter(({outcome}) => outcome.kind === 'removed');
  const failed = swept.filter(({outcome}) => outcome.kind === 'failed');
  const kept = swept.filter(({outcome}) => outcome.kind === 'kept');
  if (swept.length === 0) return [ok('left over', 'no containers')];
  return [
    ...summarise(removed, container => ok('removed', describe(container))),
    ...summarise(kept, container => note('left alone', describe(container))),
    ...failed.map(container =>
      problem('left over', describe(container), `docker rm --force --volumes ${container.name}`),
    ),
  ];
}

function summarise(
  containers: readonly SweptContainer[],
  finding: (container: SweptContainer) => Finding,
): readonly Finding[] {
  const named = containers.slice(0, namedAtMost).map(finding);
  const [first] = named;
  const others = containers.length - named.length;
  return first && others > 0 ? [...named, {...first, text: `and ${others} more`}] : named;
}

function describe({name, state, owner, outcome}: SweptContainer): string {
  const about = `${name} (${state}) of ${owner}`;
  switch (outcome.kind) {
    case 'removed':
      return `${about}, which is gone`;
    case 'failed':
      return `${about} cannot be removed: ${outcome.why}`;
    case 'kept':
      return `${about}: ${reasons[outcome.why]}`;
  }
}

const reasons = {
  'in-use': 'that one still runs',
  'maybe-in-use':
    'whether that one still runs cannot be seen from here; it goes when its time has passed',
  'unknown-deadline': 'it does not say until when it is needed',
};
