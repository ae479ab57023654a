/** A field of something that may be no object; undefined when it is missing or null. */
export function field(body: unknown, name: string): unknown {
  if (typeof body !== 'object' || body === null) return undefined;
  const found: unknown = Object.getOwnPropertyDescriptor(body, name)?.value;
  return found ?? undefined;
}

/** A field that is a count; null when it is none. */
export function numberField(body: unknown, name: string): number | null {
  const value = field(body, name);
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}
