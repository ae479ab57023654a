const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

const format = new Intl.RelativeTimeFormat('en', {style: 'short'});

/** How long ago something was, such as `5 min. ago`. */
export function ago(when: Date, now: Date): string {
  const seconds = Math.max(0, (now.getTime() - when.getTime()) / 1000);
  const unit = units.find(([, length]) => seconds >= length);
  return unit ? format.format(-Math.floor(seconds / unit[1]), unit[0]) : 'just now';
}
