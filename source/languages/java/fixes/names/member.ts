import {nearest} from '../../../near-names.ts';
import type {Code} from '../../code/code.ts';
import {insertAfter, replaceToken, replaceTokens, type Edit} from '../../code/edit.ts';
import {addImports, importsOf} from '../../code/imports.ts';
import {methodsOf, splitAtCommas} from '../../code/methods.ts';
import {plainType} from '../../code/type-names.ts';
import {typesOf} from '../../code/types.ts';
import {ownNameOf} from '../../knowledge/foreign.ts';
import {javaRule, mainWith, programWith} from '../java-rule.ts';
import {memberNames, symbolOf, unknownSymbol, type Symbol} from './symbol.ts';

/** A method or field of an object that is called otherwise, or that is the other of the two. */
export const member = javaRule({
  id: 'member',
  tier: 2,
  types: ['cant.resolve'],
  message: unknownSymbol,
  *mend(problem) {
    const symbol = symbolOf(problem);
    const {code} = problem;
    if (!symbol || symbol.owner === null || symbol.kind === 'class') return;
    const edits = memberEdits(code, symbol, symbol.owner);
    if (edits === null) return;
    const after = edits.map(({text}) => text).join('');
    yield {
      edits,
      explanation: `${plainType(symbol.owner) || symbol.owner} has no ${symbol.kind === 'method' ? 'method' : 'field'} '${symbol.name}'${/^[\w$]+$/.test(after) ? `; '${after}' is meant` : ''}.`,
    };
  },
  examples: [
    {
      before: mainWith('String s = "abc";', 'System.out.println(s.length);'),
      after: mainWith('String s = "abc";', 'System.out.println(s.length());'),
      output: '3\n',
    },
    {
      before: mainWith('int[] a = {1, 2};', 'System.out.println(a.length());'),
      after: mainWith('int[] a = {1, 2};', 'System.out.println(a.length);'),
      output: '2\n',
    },
    {
      before: mainWith('System.out.printLn("a");'),
      after: mainWith('System.out.println("a");'),
      output: 'a\n',
    },
    {
      before: `import java.util.ArrayList;\n\n${mainWith('ArrayList<Integer> a = new ArrayList<>();', 'a.push(3);', 'System.out.println(a.length);')}`,
      after: `import java.util.ArrayList;\n\n${mainWith('ArrayList<Integer> a = new ArrayList<>();', 'a.add(3);', 'System.out.println(a.size());')}`,
      output: '1\n',
    },
    {
      before: programWith(
        ['static class Point {', '    int x = 4;', '}'],
        ['System.out.println(new Point().x());'],
      ),
      after: programWith(
        ['static class Point {', '    int x = 4;', '}'],
        ['System.out.println(new Point().x);'],
      ),
      output: '4\n',
    },
  ],
});

function memberEdits(code: Code, {kind, name, at}: Symbol, owner: string): readonly Edit[] | null {
  const isCall = kind === 'method';
  const close = isCall ? code.partner(at + 1) : -1;
  if (owner.endsWith('[]') && name === 'sort' && close === at + 2 && code.isName(at - 2)) {
    const call = replaceTokens(code, at - 2, close, `Arrays.sort(${code.text(at - 2)})`);
    const isKnown = importsOf(code).some(each => /^java\.util\.(?:\*|Arrays)$/.test(each));
    return code.text(at - 3) === '.'
      ? null
      : [call, ...(isKnown ? [] : addImports(code, ['java.util.Arrays']))];
  }
  if (owner.endsWith('[]')) return arrayEdits(code, name, at, close);
  const type = plainType(owner);
  const methods = memberNames(code, owner, 'method');
  const fields = memberNames(code, owner, 'variable');
  if (methods === null || fields === null) return null;
  const isOwn = typesOf(code).some(each => each.name === type);
  // The other of the two, with the same name.
  if (!isCall && methods.has(name) && /[a-z]/.test(name))
    return takesNothing(code, name, type, isOwn) ? [insertAfter(code, at, '()')] : null;
  if (isCall && isOwn && fields.has(name) && close === at + 2)
    return [replaceTokens(code, at, close, name)];
  const foreign = isOwn ? undefined : ownNameOf(type, name);
  const count = isCall ? splitAtCommas(code, at + 1, close).length : 0;
  const fitting =
    isCall && isOwn
      ? [...methods].filter(each => hasCount(code, each, count))
      : isCall
        ? methods
        : fields;
  const own =
    foreign ??
    nearest(name, isCall || isOwn ? fitting : [...fields], 'alike') ??
    (isCall ? null : nearest(name, methods, 'alike'));
  if (own === null || own === undefined) return null;
  // A field that is a method here, such as `size`.
  const needsCall =
    !isCall && !(isOwn ? fields.has(own) : /^[A-Z_\d]+$/.test(own) || /^(?:out|err|in)$/.test(own));
  return [replaceToken(code, at, needsCall ? `${own}()` : own)];
}

function arrayEdits(code: Code, name: string, at: number, close: number): readonly Edit[] | null {
  const isLength = /^(?:length|size|len|count|getLength|Length|lenght|lenth|legnth)$/.test(name);
  if (isLength && close === -1)
    return name === 'length' ? null : [replaceToken(code, at, 'length')];
  return isLength && close === at + 2 ? [replaceTokens(code, at, close, 'length')] : null;
}

function takesNothing(code: Code, name: string, type: string, isOwn: boolean): boolean {
  if (isOwn)
    return (
      methodsOf(code).some(each => each.name === name && each.params.length === 0) ||
      isRecord(code, type)
    );
  return !/^(?:add|get|put|contains|charAt|append|remove|set|println|indexOf)$/.test(name);
}

function isRecord(code: Code, type: string): boolean {
  return typesOf(code).some(({name, keyword}) => name === type && keyword === 'record');
}

function hasCount(code: Code, name: string, count: number): boolean {
  const all = methodsOf(code).filter(each => each.name === name);
  return all.length === 0 || all.some(({params}) => params.length === count);
}
