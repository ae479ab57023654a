/** A field of something that may be no object; undefined when it is missing or null. */
export function field(body: unknown, name: string): unknown {
  if (typeof body !== 'object' || body === null) return undefined;
  const found: unknown = Object.getOwnPropertyDescriptor(body, name)?.value;
  return found ?? undefined;
}
