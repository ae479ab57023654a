import {ModelFailure} from './failure.ts';
import type {HttpAnswer} from './post.ts';

/** All of an answer's body. */
export async function wholeText({body}: Pick<HttpAnswer, 'body'>): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of body) pieces.push(piece);
  return pieces.join('');
}

/**
 * The JSON of an answer.
 * @throws {ModelFailure} that tells an empty answer, a web page, JSON that breaks off and other text apart.
 */
export function parseJson(text: string, contentType = ''): unknown {
  const trimmed = text.trim();
  if (trimmed === '') throw new ModelFailure({kind: 'empty'});
  try {
    return JSON.parse(trimmed);
  } catch {
    if (trimmed.startsWith('<') || contentType.includes('html')) {
      throw new ModelFailure({kind: 'html'});
    }
    throw new ModelFailure({kind: /^[[{"]/.test(trimmed) ? 'truncated-json' : 'not-json'});
  }
}
