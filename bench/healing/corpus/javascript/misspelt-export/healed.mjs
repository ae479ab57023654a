import { inspect, isDeepStrictEqual } from 'node:util';

/** Applies a list of small edits to a nested document, without changing the original. */
function apply(document, edits) {
  return edits.reduce((current, edit) => set(current, edit.path.split('.'), edit.value), document);
}

function set(node, [key, ...rest], value) {
  const copy = Array.isArray(node) ? [...node] : { ...node };
  if (rest.length > 0) {
    copy[key] = set(node?.[key] ?? {}, rest, value);
  } else if (value === undefined) {
    delete copy[key];
  } else {
    copy[key] = value;
  }
  return copy;
}

function diff(before, after, path = []) {
  if (isDeepStrictEqual(before, after)) return [];
  const nested = (value) => value !== null && typeof value === 'object';
  if (!nested(before) || !nested(after)) {
    return [{ path: path.join('.'), value: after }];
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => diff(before[key], after[key], [...path, key]));
}

const settings = {
  theme: { name: 'dark', accent: 'teal' },
  plugins: ['clock', 'weather'],
  beta: true,
};
const changed = apply(settings, [
  { path: 'theme.accent', value: 'coral' },
  { path: 'plugins.1', value: 'notes' },
  { path: 'beta', value: undefined },
  { path: 'window.size.width', value: 800 },
]);

console.log(inspect(changed, { depth: 5, breakLength: 60 }));
for (const edit of diff(settings, changed)) {
  console.log(edit.path, '=', JSON.stringify(edit.value));
}
console.log(isDeepStrictEqual(apply(settings, diff(settings, changed)), changed));
console.log(settings.theme.accent, settings.plugins.length);
