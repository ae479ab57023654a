/** The headers that a clause such as `else` can belong to. */
const before: Readonly<Record<string, RegExp>> = {
  else: /^(?:if|elif|for|while|try|except)$/,
  elif: /^(?:if|elif)$/,
  except: /^(?:try|except)$/,
  finally: /^(?:try|except|else)$/,
};

/** Whether a line that starts with `word` can continue a block that starts with `header`. */
export const continues = (word: string, header: string): boolean =>
  before[word]?.test(header) ?? false;
