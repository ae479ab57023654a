// Read when Chalk is loaded, so this comes before whatever loads Ink: tests have no terminal, but screens are to be in colour.
process.env['FORCE_COLOR'] = '1';
