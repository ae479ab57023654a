import type {Report} from '../../source/languages/report.ts';

/** Whether all that a report holds is of the kind that it should be; no report at all is right too. */
export function isReport(report: Report | null): boolean {
  if (report === null) return true;
  const {type, message, stack, hints, notes, edits, location, frames, others, cause} = report;
  const places = [location, ...frames.map(frame => frame.location)];
  const parts = edits.flatMap(edit => edit.parts);
  return (
    [type, message, stack, ...hints, ...notes].every(text => typeof text === 'string') &&
    places.every(
      place => place === null || (Number.isSafeInteger(place.line) && place.file !== ''),
    ) &&
    parts.every(part => Number.isSafeInteger(part.line) && Number.isSafeInteger(part.column)) &&
    [cause, ...others].every(isReport)
  );
}
