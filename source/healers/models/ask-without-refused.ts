import {ModelFailure} from './failure.ts';

type Request = Readonly<Record<string, unknown>>;

/** Fields that a model may do without: no two servers know the same. */
const optional: readonly string[] = ['stream_options', 'seed', 'temperature', 'stream'];

/**
 * Asks, and asks again without a field that the server names when it refuses the request (400 or 422). `max_tokens` is
 * never left out, but renamed where a model knows it as `max_completion_tokens`.
 * @param refused what earlier requests learned; is added to.
 */
export async function askWithoutRefused<T>(
  request: Request,
  refused: Set<string>,
  send: (request: Request) => Promise<T>,
): Promise<T> {
  while (true) {
    const sent = withoutRefused(request, refused);
    try {
      return await send(sent);
    } catch (error) {
      const name = refusedField(error, sent);
      if (!name) throw error;
      refused.add(name);
    }
  }
}

function withoutRefused(request: Request, refused: ReadonlySet<string>): Request {
  const entries = Object.entries(request).filter(
    ([name]) => name === 'max_tokens' || !refused.has(name),
  );
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name === 'max_tokens' && refused.has(name) ? 'max_completion_tokens' : name,
      value,
    ]),
  );
}

function refusedField(error: unknown, sent: Request): string | null {
  if (!(error instanceof ModelFailure) || error.failure.kind !== 'status') return null;
  const {status, said} = error.failure;
  if (status !== 400 && status !== 422) return null;
  if ('max_tokens' in sent && said.includes('max_completion_tokens')) return 'max_tokens';
  const isNamed = (name: string) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(said);
  return optional.find(name => name in sent && isNamed(name)) ?? null;
}
