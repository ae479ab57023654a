/** Texts that try to become part of the document that they are put into. */
export const hostileTexts: readonly string[] = [
  '```\nout\n```',
  '`````````` ```` `',
  '   ````\n~~~\n# heading',
  '- item\n+ item\n1. item\n> quote\n=====\n| a | b |',
  '1) one',
  '[link](javascript:alert(1)) ![image](http://evil) <http://auto>',
  '</pre></main><script>alert(1)</script><img src=x onerror=alert(1)>',
  '"\' onload="x" &lt;b&gt; &#60;',
  '+<ins>\n-</del>\n@@ <b> @@',
  '\u001b]8;;http://evil\u0007link\u001b]8;;\u0007 \u009b31m \u202Ereversed\u2066',
  '\\*not escaped\\* \\\\`x`',
  '\r\n```\r\n',
  '$x$ ~~struck~~ __bold__ *it*',
];
