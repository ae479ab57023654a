/**
 * How a stretch of text looks. Colours are names of the terminal's 16 (`red`, `redBright`), `ansi256(n)` or
 * `rgb(r, g, b)`, as Ink and Chalk read them.
 */
export interface Style {
  readonly color?: string;
  readonly background?: string;
  readonly bold?: true;
  readonly dim?: true;
  readonly underline?: true;
  /** Never asked for by a program: it would let output look like our own cursor. */
  readonly inverse?: true;
}

export const plainStyle: Style = {};

const names = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];

/**
 * The style after one SGR sequence, given what stands between `CSI` and `m`. What is not on the list (conceal, blink,
 * inverse, fonts…) changes nothing. Format: ECMA-48 8.3.117, and ITU-T T.416 13.1.8 for colours.
 */
export function applySgr(style: Style, parameters: string): Style {
  const codes = parameters.split(';');
  let next = style;
  while (codes.length > 0) next = applyCode(next, codes);
  return next;
}

/** Takes one code, with the parameters that belong to it, off the front. */
function applyCode(style: Style, codes: string[]): Style {
  const [first = '', ...rest] = (codes.shift() ?? '').split(':');
  const code = Number(first);
  if (code === 38 || code === 48) {
    const color = rest.length > 0 ? colonColor(rest) : semicolonColor(codes);
    return color ? change(style, code === 38 ? 'color' : 'background', color) : style;
  }
  if (code === 0) return plainStyle;
  if (code === 1) return change(style, 'bold', true);
  if (code === 2) return change(style, 'dim', true);
  if (code === 4) return change(style, 'underline', rest[0] === '0' ? undefined : true);
  if (code === 22) return change(change(style, 'bold', undefined), 'dim', undefined);
  if (code === 24) return change(style, 'underline', undefined);
  if (code === 39) return change(style, 'color', undefined);
  if (code === 49) return change(style, 'background', undefined);
  const key = isBackground(code) ? 'background' : 'color';
  const color = namedColor(isBackground(code) ? code - 10 : code);
  return color ? change(style, key, color) : style;
}

const isBackground = (code: number) => (code >= 40 && code <= 47) || (code >= 100 && code <= 107);

function namedColor(code: number): string | undefined {
  if (code >= 30 && code <= 37) return names[code - 30];
  // Chalk calls bright black grey.
  if (code === 90) return 'gray';
  if (code >= 91 && code <= 97) return `${names[code - 90] ?? 'white'}Bright`;
  return undefined;
}

/** `5;n` or `2;r;g;b`, taken off the front. */
function semicolonColor(codes: string[]): string | undefined {
  const kind = codes.shift();
  if (kind === '5') return indexed(codes.splice(0, 1));
  if (kind === '2') return rgb(codes.splice(0, 3));
  return undefined;
}

/** `5:n`, `2:r:g:b`, or `2:space:r:g:b`, whose colour space nobody reads. */
function colonColor([kind, ...values]: string[]): string | undefined {
  if (kind === '5') return indexed(values);
  if (kind === '2') return rgb(values.length > 3 ? values.slice(1, 4) : values);
  return undefined;
}

function indexed([value]: string[]): string | undefined {
  return isByte(value) ? `ansi256(${Number(value)})` : undefined;
}

function rgb(values: string[]): string | undefined {
  return values.length === 3 && values.every(isByte)
    ? `rgb(${values.map(Number).join(', ')})`
    : undefined;
}

const isByte = (value: string | undefined) =>
  value !== undefined && /^\d{0,3}$/.test(value) && Number(value) <= 255;

/** The style with one property set or, for undefined, taken away. */
function change<Key extends keyof Style>(style: Style, key: Key, value: Style[Key]): Style {
  const {[key]: _, ...others} = style;
  // Without `key` it lacks nothing but an optional property.
  return value === undefined ? (others as Style) : {...style, [key]: value};
}
