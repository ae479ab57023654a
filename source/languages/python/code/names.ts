import {blockAt, type Block} from './blocks.ts';
import {endsOperand, simpleStatements} from './expressions.ts';
import {argumentsIn, matchingBracket, outsideBrackets, splitAt} from './brackets.ts';
import type {LogicalLine} from './logical-lines.ts';
import type {Code} from './parse.ts';
import {isKeyword} from './keywords.ts';
import {isClosing, isOpening, type Token} from './token.ts';

export type BindingKind =
  | 'assignment'
  | 'augmented'
  | 'parameter'
  | 'function'
  | 'class'
  | 'import'
  | 'loop'
  | 'as'
  | 'declaration';

/** A place where a name gets its value; `declaration` is `global` or `nonlocal`. */
export interface Binding {
  readonly name: string;
  readonly token: Token;
  readonly kind: BindingKind;
  /** The function or class whose own name it is; null at the top level. */
  readonly scope: Block | null;
  readonly line: LogicalLine;
}

/** Tokens that the targets of one loop or the parameters of one lambda have at most. */
const maxTargets = 200;

/** Every place in the program where a name is bound. Attributes and items are none. */
export function bindingsOf(code: Code): Binding[] {
  const headers = new Map(code.blocks.map(block => [block.header, block]));
  const scopes = new Map(
    code.blocks.flatMap(block => block.body.map(line => [line, block] as const)),
  );
  return code.lines.flatMap(line => {
    const block = headers.get(line);
    const scope = scopes.get(line) ?? null;
    const bind = (kind: BindingKind, tokens: readonly Token[], owner = scope) =>
      tokens.map(token => ({name: token.text, token, kind, scope: owner, line}));
    if (block) {
      const parameters = block.parameters.map(({name}) => name);
      return [...bind(block.kind, [block.name]), ...bind('parameter', parameters, block)];
    }
    return simpleStatements(line.tokens).flatMap(tokens => [
      ...bind('import', importedNames(tokens)),
      ...bind('declaration', declaredNames(tokens)),
      ...bind('augmented', augmentedName(tokens)),
      ...bind('assignment', assignedNames(tokens)),
      ...bind('loop', loopNames(tokens)),
      ...bind('as', asNames(tokens)),
      ...bind('parameter', lambdaNames(tokens)),
    ]);
  });
}

/** Names that code at a line can use: those of its function, of the functions around it, and of the module. */
export function visibleNames(code: Code, line: number): string[] {
  const scopes = new Set<Block | null>([null]);
  const own = blockAt(code.blocks, line) ?? null;
  for (let scope = own; scope; scope = scope.parent) {
    if (scope.kind === 'function' || scope === own) scopes.add(scope);
  }
  const names = bindingsOf(code).filter(({scope}) => scopes.has(scope));
  return [...new Set(names.map(({name}) => name))];
}

/** Places where a name is used as a variable: no attribute, no keyword argument, no import. */
export function usesOf(code: Code, name: string): Token[] {
  return code.tokens.filter(
    (token, index) =>
      token.kind === 'name' &&
      token.text === name &&
      code.tokens[index - 1]?.text !== '.' &&
      !isKeywordArgument(code.tokens, index),
  );
}

/** Attributes that a class sets on `self` or defines in its body, its methods included. */
export function attributesOf(code: Code, owner: Block): string[] {
  const names = new Set<string>();
  for (const {name, scope} of bindingsOf(code)) if (scope === owner) names.add(name);
  for (const {tokens, width} of owner.body) {
    const isField = width === owner.body[0]?.width && tokens[1]?.text === ':';
    if (isField && tokens[0]?.kind === 'name' && !isKeyword(tokens[0].text))
      names.add(tokens[0].text);
  }
  const from = owner.header.start;
  const to = owner.body.at(-1)?.end ?? from;
  for (const [index, token] of code.tokens.entries()) {
    if (token.start < from || token.end > to || token.kind !== 'name') continue;
    const isSelf = code.tokens[index - 2]?.text === 'self' && code.tokens[index - 1]?.text === '.';
    if (isSelf && isAssigned(code.tokens, index)) names.add(token.text);
  }
  return [...names];
}

/** `name` in `f(name=1)`. Assignments have no bracket around them. */
export function isKeywordArgument(tokens: readonly Token[], index: number): boolean {
  if (tokens[index + 1]?.text !== '=') return false;
  const before = tokens[index - 1]?.text;
  return before === '(' || before === ',';
}

function isAssigned(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.text ?? '';
  return next === '=' || next === ':' || next === ',' || /^[^=!<>]=$/.test(next);
}

function importedNames(tokens: readonly Token[]): Token[] {
  const word = tokens.findIndex(({text}) => text === 'import');
  if (word < 0 || (tokens[0]?.text !== 'import' && tokens[0]?.text !== 'from')) return [];
  const rest = tokens.slice(word + 1).filter(({text}) => text !== '(' && text !== ')');
  return splitAt(rest, ',').flatMap(part => {
    const alias = part.findIndex(({text}) => text === 'as');
    const name = part[alias < 0 ? 0 : alias + 1];
    return name?.kind === 'name' ? [name] : [];
  });
}

function declaredNames([first, ...rest]: readonly Token[]): Token[] {
  if (first?.text !== 'global' && first?.text !== 'nonlocal') return [];
  return rest.filter(({kind}) => kind === 'name');
}

function augmentedName([first, second]: readonly Token[]): Token[] {
  const isAugmented = second?.kind === 'operator' && /^[^=!<>:].?=$|^(?:>>|<<)=$/.test(second.text);
  return first && first.kind === 'name' && isAugmented && second.text !== '==' ? [first] : [];
}

function assignedNames(tokens: readonly Token[]): Token[] {
  const walrus = tokens.filter((_, index) => tokens[index + 1]?.text === ':=');
  const [first, second] = tokens;
  if (first?.kind === 'name' && second?.text === ':' && !isKeyword(first.text)) {
    return tokens.some(({text}) => text === '=') ? [first, ...walrus] : walrus;
  }
  if (first && isKeyword(first.text)) return walrus;
  return [...splitAt(tokens, '=').slice(0, -1).flatMap(targetNames), ...walrus];
}

/** Names among the targets of an assignment: `a, (b, *c)`, but not `d.e`, `f[g]` or `h(i).j`. */
function targetNames(tokens: readonly Token[]): Token[] {
  const groups: boolean[] = [];
  return tokens.filter((token, index) => {
    const before = tokens[index - 1];
    if (isOpening(token)) groups.push(!(before && endsOperand(before)));
    if (isClosing(token)) groups.pop();
    const after = tokens[index + 1]?.text ?? ',';
    const isTarget = '(,[*'.includes(before?.text ?? ',') && '),]'.includes(after);
    return token.kind === 'name' && !isKeyword(token.text) && isTarget && !groups.includes(false);
  });
}

function loopNames(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    if (token.text !== 'for') return [];
    const length = tokens.slice(index + 1, index + maxTargets).findIndex(({text}) => text === 'in');
    return length < 0 ? [] : targetNames(tokens.slice(index + 1, index + 1 + length));
  });
}

function asNames(tokens: readonly Token[]): Token[] {
  if (tokens[0]?.text === 'import' || tokens[0]?.text === 'from') return [];
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    if (token.text !== 'as' || !next) return [];
    const close = next.text === '(' ? matchingBracket(tokens, index + 1) : null;
    if (close !== null) return argumentsIn(tokens, index + 1, close).flatMap(targetNames);
    return next.kind === 'name' ? [next] : [];
  });
}

function lambdaNames(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    if (token.text !== 'lambda') return [];
    const rest = tokens.slice(index + 1, index + maxTargets);
    const [colon] = outsideBrackets(rest, ({text}) => text === ':');
    return splitAt(rest.slice(0, colon ?? 0), ',').flatMap(part => {
      const name = part.find(({kind}) => kind === 'name');
      return name ? [name] : [];
    });
  });
}
