/**
 * The key of a message in javac's own catalogue, without `compiler.err.`, such as `cant.resolve`. javac prints either the
 * keys or the messages; people want the messages, and these tell the keys. Where only the words differ, one key stands
 * for all: https://github.com/openjdk/jdk/blob/master/src/jdk.compiler/share/classes/com/sun/tools/javac/resources/compiler.properties
 */
export function codeOf(message: string): string {
  const start = message.slice(0, 1000);
  return codes.find(([pattern]) => pattern.test(start))?.[1] ?? 'error';
}

/** Whether javac says so before it looks at names and types. */
export function isSyntax(code: string): boolean {
  return syntax.has(code);
}

const syntax: ReadonlySet<string> = new Set(
  `expected premature.eof not.stmt illegal.start.of.expr illegal.start.of.type illegal.start.of.stmt unclosed.str.lit
  unclosed.char.lit empty.char.lit unclosed.text.block unclosed.comment illegal.char illegal.esc.char else.without.if
  catch.without.try finally.without.try try.without.catch.finally.or.resource.decls orphaned
  invalid.meth.decl.ret.type.req variable.not.allowed class.not.allowed int.number.too.large malformed.fp.lit
  repeated.modifier restricted.type underscore.as.identifier array.dimension.missing varargs
  class.method.or.field.expected statement.not.expected mod.not.allowed.here preview`.split(/\s+/),
);

const codes: readonly (readonly [RegExp, string])[] = [
  [/^reached end of file while parsing/, 'premature.eof'],
  [/^class, interface, enum, or record expected|^class, interface, or enum expected/, 'expected'],
  [/^unnamed classes are a preview|^(?:implicitly declared|unnamed) classes? /, 'preview'],
  [/ (?:is|are) a preview (?:feature|API)/, 'preview'],
  [/^(?:no interface|interface) expected here/, 'intf.expected.here'],
  [/ expected(?: here)?$|^expected /, 'expected'],
  [/^not a statement$/, 'not.stmt'],
  [/^illegal start of expression/, 'illegal.start.of.expr'],
  [/^illegal start of type/, 'illegal.start.of.type'],
  [/^illegal start of statement/, 'illegal.start.of.stmt'],
  [/^statements not expected outside/, 'statement.not.expected'],
  [/^unclosed string literal/, 'unclosed.str.lit'],
  [/^unclosed character literal/, 'unclosed.char.lit'],
  [/^empty character literal/, 'empty.char.lit'],
  [/^unclosed text block|^illegal text block/, 'unclosed.text.block'],
  [/^unclosed comment/, 'unclosed.comment'],
  [/^illegal character/, 'illegal.char'],
  [/^illegal escape/, 'illegal.esc.char'],
  [/^'else' without 'if'|^illegal start of expression.*else/, 'else.without.if'],
  [/^'catch' without 'try'/, 'catch.without.try'],
  [/^'finally' without 'try'/, 'finally.without.try'],
  [/^'try' without 'catch'/, 'try.without.catch.finally.or.resource.decls'],
  [/^orphaned /, 'orphaned'],
  [/^invalid method declaration; return type required/, 'invalid.meth.decl.ret.type.req'],
  [/^variable declaration not allowed here/, 'variable.not.allowed'],
  [/^integer number too large/, 'int.number.too.large'],
  [/^malformed floating/, 'malformed.fp.lit'],
  [/^repeated modifier/, 'repeated.modifier'],
  [/^array dimension missing/, 'array.dimension.missing'],
  [/^modifier \S+ not allowed here/, 'mod.not.allowed.here'],
  [/^cannot find symbol/, 'cant.resolve'],
  [/^package \S+ does not exist/, 'doesnt.exist'],
  [/^incompatible types: possible lossy conversion/, 'possible.loss.of.precision'],
  [/^incompatible types/, 'prob.found.req'],
  [/^incomparable types/, 'incomparable.types'],
  [/^bad operand type \S+ for unary/, 'operator.cant.be.applied'],
  [/^bad operand types for binary/, 'operator.cant.be.applied.1'],
  [/ cannot be applied to given types/, 'cant.apply.symbol'],
  [/^no suitable (?:method|constructor) found/, 'cant.apply.symbols'],
  [/^unreported exception/, 'unreported.exception.need.to.catch.or.throw'],
  [/ is never thrown in body/, 'except.never.thrown.in.try'],
  [/ has already been caught/, 'except.already.caught'],
  [/^missing return statement/, 'missing.ret.stmt'],
  [/might not have been initialized/, 'var.might.not.have.been.initialized'],
  [/might already have been assigned/, 'var.might.already.be.assigned'],
  [/^cannot assign a value to (?:static )?final variable/, 'cant.assign.val.to.var'],
  [/^(?:final parameter) .* may not be assigned/, 'final.parameter.may.not.be.assigned'],
  [
    /referenced from (?:a lambda expression|an inner class) must be/,
    'cant.ref.non.effectively.final.var',
  ],
  [/ cannot be referenced from a static context/, 'non-static.cant.be.ref'],
  [/ is already defined in /, 'already.defined'],
  [/^duplicate class/, 'duplicate.class'],
  [/^unreachable statement/, 'unreachable.stmt'],
  [/^duplicate (?:case|default)/, 'duplicate.label'],
  [/^constant (?:string )?expression required/, 'const.expr.req'],
  [/ has private access in | has protected access in |not public in /, 'report.access'],
  [/ is not abstract and does not override/, 'does.not.override.abstract'],
  [/^method does not override or implement/, 'method.does.not.override.superclass'],
  [/attempting to assign weaker access/, 'override.weaker.access'],
  [/^\S+ in \S+ cannot (?:override|implement|hide)/, 'override.meth'],
  [/ is abstract; cannot be instantiated/, 'abstract.cant.be.instantiated'],
  [/cannot be dereferenced/, 'cant.deref'],
  [/^array required, but/, 'array.req.but.found'],
  [/^for-each not applicable/, 'foreach.not.applicable.to.type'],
  [/^unexpected type/, 'type.found.req'],
  [/^illegal initializer for/, 'illegal.initializer.for.type'],
  [/^'void' type not allowed here/, 'void.not.allowed.here'],
  [/should be declared in a file named/, 'class.public.should.be.in.file'],
  [/^break outside/, 'break.outside.switch.loop'],
  [/^continue outside/, 'cont.outside.loop'],
  [/ is not an enclosing class/, 'not.encl.class'],
  [/^an enclosing instance that contains/, 'encl.class.required'],
  [/^cannot inherit from final/, 'cant.inherit.from.final'],
  [/^cannot infer type/, 'cant.infer.local.var.type'],
  [/does not cover all possible input values/, 'not.exhaustive'],
  [/^missing method body/, 'missing.meth.body.or.decl.abstract'],
  [/^(?:call to|explicit constructor invocation)/, 'call.must.be.first'],
  [/^recursive constructor/, 'recursive.ctor.invocation'],
  [/^cyclic inheritance/, 'cyclic.inheritance'],
  [/^reference to \S+ is ambiguous/, 'ref.ambiguous'],
  [/^void cannot be dereferenced/, 'cant.deref'],
  [/^invalid (?:method|constructor) reference/, 'invalid.mref'],
  [/^class \S+ is already defined/, 'already.defined'],
  [/^enum types? |^an enum switch/, 'enum.label'],
  [/^file not found|^class file for/, 'not.found'],
];
