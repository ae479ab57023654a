import {ModelFailure} from './failure.ts';
import type {HttpAnswer} from './post.ts';

/**
 * The JSON of an answer.
 * @throws {ModelFailure} that tells an empty answer, a web page, JSON that breaks off and other text apart.
 */
export function readJson({text, contentType}: HttpAnswer): unknown {
  const trimmed = text.trim();
  if (trimmed === '') throw new ModelFailure({kind: 'empty'});
  try {
    return JSON.parse(trimmed);
  } catch {
    if (trimmed.startsWith('<') || contentType.includes('html'))
      throw new ModelFailure({kind: 'html'});
    throw new ModelFailure({kind: /^[[{"]/.test(trimmed) ? 'truncated-json' : 'not-json'});
  }
}
