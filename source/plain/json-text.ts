/**
 * JSON for a reader that may be a terminal: control characters that JSON itself leaves as they are (DEL and C1, which
 * hold one-byte escape sequences) and bidi controls are written as `\uXXXX`. It reads back as the same value.
 * @param indent spaces; without it, one line.
 */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
