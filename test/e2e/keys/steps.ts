/** A key of the table, or what else may come from a keyboard, and what the screen shows after it. */
export interface Step {
  /** As the keymap names it. */
  readonly key?: string;
  /** Typed in one chunk, as keys that are held back are. */
  readonly typed?: string;
  readonly pasted?: string;
  /** Whether it must wait until keys that decide are armed. */
  readonly decides?: true;
  readonly sees: string | RegExp;
  /** What must be gone from the screen. */
  readonly lacks?: string;
  /** The name under which the screen is kept as text, for a reader to look at. */
  readonly screen?: string;
}

const decide = (key: string, sees: Step['sees'], screen?: string): Step => ({
  key,
  sees,
  decides: true,
  ...(screen && {screen}),
});
const press = (key: string, sees: Step['sees'], screen?: string): Step => ({
  key,
  sees,
  ...(screen && {screen}),
});

/** What a person does with a fix of two hunks, key by key. `columns` tells where a key has more room to show something. */
export function reviewSteps(columns: number): readonly Step[] {
  const isWide = columns >= 100;
  return [
    press(']', /Fix 1\/2.*hunk 2\/2/),
    press('[', /Fix 1\/2.*hunk 1\/2/),
    press('j', /▸ +4 \+/),
    press('k', /▸ +4 -/),
    press('down', /▸ +4 \+/),
    press('up', /▸ +4 -/),

    press('v', 'Selecting lines'),
    press('j', /┃ +4 -/, 'selecting lines'),
    {...press('escape', /▸ +4 \+/), lacks: '┃'},
    press('k', /▸ +4 -/),
    press('v', 'Selecting lines'),
    press('j', /┃ +4 -/),
    decide('y', '2 lines taken'),
    decide('u', /hunk 1\/2 · line 1 · ○ undecided/),
    decide('space', '◐ 1 of 4 lines accepted'),
    decide('u', /hunk 1\/2 · line 1 · ○ undecided/),
    decide('y', /Fix 1\/2.*hunk 2\/2/),
    decide('u', /hunk 1\/2 · line 1 · ○ undecided/),
    decide('n', /Fix 1\/2.*hunk 2\/2/),
    decide('u', /hunk 1\/2 · line 1 · ○ undecided/),
    decide('N', 'All of it is rejected'),
    decide('u', /hunk 1\/2 · line 1 · ○ undecided/),
    decide('Y', 'All hunks are decided', 'all accepted'),
    decide('u', /hunk 1\/2 · line 1 · ○ undecided/),
    decide('s', 'Split into 2 hunks', 'split'),
    decide('s', 'cannot be split'),
    decide('u', /Fix 1\/2.*hunk 1\/2/),

    {typed: 'yYn', sees: 'Several keys came at once'},
    {typed: 'jjs', sees: 'Several keys came at once'},
    {pasted: 'Y\n', sees: 'Pasted text is not taken for keys.'},
    {typed: 'kkkkkkkkkk', sees: /▸ +1 .*Error/},

    press('>', 'Fix 2/2'),
    press('<', 'Fix 1/2'),
    isWide
      ? press('d', /4 - .*│.*4 \+/, 'side by side')
      : press('d', 'needs a terminal of 100 columns; this one has 80.'),
    ...(isWide ? [press('d', /^│ +4 - [^│]+│$/m)] : []),

    press('1', '▶ Code'),
    press('tab', '▶ Output'),
    press('shift-tab', '▶ Code'),
    press('G', /^│?▸ +21 /m),
    press('g', /^│?▸ +1 /m),
    press('end', /^│?▸ +21 /m),
    press('home', /^│?▸ +1 /m),
    press('pagedown', isWide ? /^│?▸ +21 /m : /^│?▸ +18 /m),
    press('pageup', /^│?▸ +1 /m),
    press('ctrl-f', isWide ? /^│?▸ +21 /m : /^│?▸ +18 /m),
    press('ctrl-b', /^│?▸ +1 /m),
    press('/', 'Search code:'),
    {typed: 'letters', sees: 'letters▏ 1/3', screen: 'searching'},
    press('enter', 'letters▏ 2/3'),
    press('up', 'letters▏ 1/3'),
    {...press('escape', /^│?▸ +5 /m), lacks: 'Search code'},
    press('2', '▶ Output', 'output'),
    press('3', '▶ Error'),
    press('4', /▶ Fix/),
    press('z', '[4 Fix]', 'zoomed'),
    {...press('z', '▶ Fix'), ...(isWide && {lacks: '[4 Fix]'})},
    press('i', '▶ Inspect'),
    press('escape', '▶ Fix'),
    press('?', 'accept the hunk and go on', 'help'),
    press('escape', '▶ Fix'),

    decide('e', 'Editing hunk 1/2', 'editing'),
    {...press('escape', '▶ Fix'), lacks: 'Editing'},
    decide('E', 'The editor changed nothing.'),

    decide('Y', 'All hunks are decided'),
    decide('enter', 'It runs. w writes it', 'healed'),
    decide('w', 'Written to'),
  ];
}
