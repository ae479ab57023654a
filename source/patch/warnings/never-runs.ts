import {anyOf} from './any-of.ts';

/** What keeps code from running, or lets it run always: a condition that does not depend on anything, or the end of a program before its end. */
export const neverRuns = anyOf(
  /^\s*(?:# *)?(?:\} *)?(?:if|while|unless|elif|else if)\s*\(?(?:False|false|0)\)?\s*(?:[:{]|; *(?:then|do)|\)\s*;?)?\s*$/,
  /^\s*(?:\} *)?(?:else )?if\s*(?:\(\s*(?:false|0|null|!\s*(?:true|1))\s*\)|(?:False|0|None|not True)\s*:|(?:false|nil|!true)\s*(?:\{|$|; *then\b))/,
  // One that always holds says that what follows never runs; a loop is another matter.
  /^\s*(?:\} *)?(?:else )?if\s*(?:\(\s*(?:true|1|!\s*(?:false|0))\s*\)|(?:True|1|not False)\s*:|(?:true|!false)\s*(?:\{|$|; *then\b))/,
  // With more of the condition beside it.
  /\b(?:if|elif|elsif|while)\b\s*\(?\s*(?:(?:false|False|0)\s*(?:&&|and\b)|(?:true|True|1)\s*(?:\|\||or\b))/,
  /\b(?:if|elif|elsif|while)\b.{0,200}(?:(?:&&|\band)\s*(?:false|False|0)|(?:\|\||\bor)\s*(?:true|True|1))\s*\)*\s*(?:[:{]|; *(?:then|do)\b|&&|and\b|\|\||or\b|$)/,
  /\bif\s*(?:\(\s*\d+\s*(?:[=!]==?|[<>]=?)\s*\d+\s*\)|\d+\s*(?:[=!]=|[<>]=?)\s*\d+\s*[:{]|\[+ \d+ (?:-\w\w|[=!]=?) \d+ \]+)/,
  // Beside a statement.
  /^\s*(?:(?:false|False|0)\s*(?:&&|and\b)|(?:true|True|1|:)\s*(?:\|\||or\b))/,
  /^(?!\s*(?:#|\/\/|\*)).*\S\s+(?:if\s+(?:false|nil)|unless\s+true)\s*;?\s*$|\bif (?:False|0|None) else\b|[(=\s]false \?(?![.?])/,
  /^\s*__END__$|^\s*__halt_compiler\b|^=begin\b|^\s*(?::|true)\s*<<-?\s*\\?['"]?\w+['"]?|^\s*cat\s*<<.{1,80}>\s*\/dev\/null/,
);
