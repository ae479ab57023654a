const refusal =
  /\b(?:I(?:'m| am) (?:sorry|unable|not able)|I (?:can ?not|can['’]t|won['’]t|will not|must decline|don['’]t have)|as an AI|sorry, (?:but )?I)\b/i;

/** The sentence in which a model refuses, clipped; null when it does not. */
export function refusalIn(text: string): string | null {
  const start = text.trimStart().slice(0, 400).replace(/\s+/g, ' ');
  if (!refusal.test(start.slice(0, 200))) return null;
  const sentence = /^.*?[.!?](?= |$)/.exec(start)?.[0] ?? start;
  return sentence.length > 120 ? `${sentence.slice(0, 119)}…` : sentence;
}
