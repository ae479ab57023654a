// Read when Chalk is loaded, so this comes before whatever loads Ink: tests have no terminal, but screens are to be in colour.
// One that is to be without any style says so itself.
process.env['FORCE_COLOR'] = process.env['YUUBOX_TEST_COLOR'] ?? '1';
