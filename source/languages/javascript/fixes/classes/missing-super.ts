import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {classAround, classesIn, type ClassCode} from '../../code/classes.ts';
import {readCode, type Code} from '../../code/code.ts';
import {applyEdits, lineBreak, type Edit} from '../../code/edit.ts';
import {elements} from '../../code/expressions.ts';
import {functionsIn, type FunctionCode} from '../../code/functions.ts';
import {statementEnd, statementStart} from '../../code/statements.ts';

/** A constructor of a derived class that uses `this` before `super()`, or never calls it. */
export const missingSuper: Rule = {
  id: 'missing-super',
  tier: 3,
  answers: report =>
    report.type === 'ReferenceError' &&
    report.message.startsWith('Must call super constructor in derived class'),
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const code = readCode(source);
    const at = code.memberAt(report.location);
    const owner = classAround(code, at);
    const made = owner === null ? null : constructorOf(code, owner);
    if (owner === null || made === null) return;
    const called = superCall(code, made);
    if (called !== -1) {
      yield {
        source: moveFirst(code, made, called),
        explanation: 'super() has to come before this is used.',
      };
      return;
    }
    const args = superArguments(code, owner, made);
    if (args === null) return;
    yield {
      source: applyEdits(source, [asFirst(code, made, `super(${args});`)]),
      explanation: `${owner.name || 'The class'} extends another: its constructor has to call super() first.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        'class Animal {',
        '  constructor(name) {',
        '    this.name = name;',
        '  }',
        '}',
        'class Dog extends Animal {',
        '  constructor(name, tricks) {',
        '    this.tricks = tricks;',
        '  }',
        '}',
        "const dog = new Dog('Rex', 3);",
        'console.log(dog.name, dog.tricks);',
      ),
      wrong: '  constructor(name, tricks) {\n',
      right: lines('  constructor(name, tricks) {', '    super(name);'),
      output: 'Rex 3\n',
    }),
    {
      before: lines(
        'class HttpError extends Error {',
        '  constructor(message, status) {',
        '    this.status = status;',
        '    super(message);',
        '  }',
        '}',
        "const error = new HttpError('not there', 404);",
        'console.log(error.message, error.status);',
      ),
      after: lines(
        'class HttpError extends Error {',
        '  constructor(message, status) {',
        '    super(message);',
        '    this.status = status;',
        '  }',
        '}',
        "const error = new HttpError('not there', 404);",
        'console.log(error.message, error.status);',
      ),
      output: 'not there 404\n',
    },
  ],
};

function constructorOf(code: Code, owner: ClassCode): FunctionCode | null {
  const made = functionsIn(code).find(
    one => code.text(one.name) === 'constructor' && code.parent(one.name) === owner.body[0],
  );
  return made ?? null;
}

function superCall(code: Code, made: FunctionCode): number {
  for (let at = made.body[0]; at < made.body[1]; at++) {
    const isCall = code.text(at) === 'super' && code.text(at + 1) === '(';
    if (isCall && code.parent(at) === made.body[0]) return at;
  }
  return -1;
}

/** The parameters that the base class has too; null when it takes some that the derived class does not. */
function superArguments(code: Code, owner: ClassCode, made: FunctionCode): string | null {
  const own = parameters(code, made);
  const baseName = code.text(owner.base);
  const base = classesIn(code).find(one => one.name === baseName);
  if (base === undefined) {
    const message = own.find(name => /^(?:message|msg)$/.test(name));
    if (baseName.endsWith('Error')) return message ?? null;
    return baseName === 'EventEmitter' ? '' : null;
  }
  const baseMade = constructorOf(code, base);
  if (baseMade === null) return base.base === -1 ? '' : superArguments(code, base, made);
  const wanted = parameters(code, baseMade);
  return wanted.every(name => own.includes(name)) ? wanted.join(', ') : null;
}

function parameters(code: Code, owner: FunctionCode): string[] {
  const [from, to] = owner.params;
  if (from === to) return [code.text(from)];
  return elements(code, from).map(([first]) => code.text(first));
}

function asFirst(code: Code, made: FunctionCode, text: string): Edit {
  const [brace] = made.body;
  const first = code.tokens[brace + 1];
  const start = code.tokens[brace]?.end ?? 0;
  if (first === undefined || !first.first || brace + 1 === made.body[1]) {
    return {start, end: start, text: ` ${text} `};
  }
  return {start, end: start, text: lineBreak(code.source) + code.indent(brace + 1) + text};
}

/** Takes the whole line of a `super(…)` away and puts it first. */
function moveFirst(code: Code, made: FunctionCode, called: number): string {
  const from = statementStart(code, called);
  const to = statementEnd(code, from);
  const [start, end] = [code.tokens[from]?.start ?? 0, code.tokens[to]?.end ?? 0];
  const line = code.lineStart(code.tokens[from]?.line ?? 1);
  const wholeLine = code.source.slice(line, start).trim() === '';
  const cut: Edit = wholeLine
    ? {
        start: line,
        end: code.lineEnd(code.tokens[to]?.line ?? 1) + lineBreak(code.source).length,
        text: '',
      }
    : {start, end, text: ''};
  return applyEdits(code.source, [asFirst(code, made, code.slice(from, to)), cut]);
}
