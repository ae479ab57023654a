// Bracket matching with positions of the first fault

const pairs = { ')': '(', ']': '[', '}': '{' };

function check(text) {
  const open = [];
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if ('([{'.includes(c)) {
      open.push({ c, i });
    } else if (c in pairs) {
      # a closing bracket must match the last one opened
      const last = open.pop();
      if (!last || last.c !== pairs[c]) {
        return { ok: false, at: i };
      }
    }
  }
  return open.length === 0 ? { ok: true } : { ok: false, at: open[0].i };
}

function depth(text) {
  let level = 0;
  let deepest = 0;
  for (const c of text) {
    if ('([{'.includes(c)) deepest = Math.max(deepest, ++level);
    if (')]}'.includes(c)) level--;
  }
  return deepest;
}

for (const text of ['f(a[1], {b: 2})', '(]', '((())', 'no brackets', '{[()()]}', 'x)']) {
  const { ok, at } = check(text);
  console.log(text.padEnd(16), ok ? `fine, depth ${depth(text)}` : `fault at ${at}`);
}
