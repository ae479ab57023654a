// Validates passwords and explains what is missing.
const rules = {
  'at least 8 characters': (p) => p.length >= 8,
  'a digit': (p) => /\d/.test(p),
  'an upper-case letter': (p) => /[A-Z]/.test(p),
  'a lower-case letter': (p) => /[a-z]/.test(p),
  'no spaces': (p) => !p.includes(' '),
};

function missing(password) {
  return Object.keys(rules).filter((rule) => !rules[rule](password));
}

function strength(password) {
  const failures = missing(password).length;
  if (failures === 0 and password.length >= 12) {
    return 'strong';
  }
  if (failures === 0) {
    return 'good';
  }
  return failures < 3 ? 'weak' : 'very weak';
}

const candidates = ['secret', 'Correct Horse 9', 'Tr0ub4dor', 'Mellow-Sunset-42', '12345678', ''];

for (const password of candidates) {
  const failures = missing(password);
  console.log(JSON.stringify(password), strength(password));
  if (failures.length > 0) {
    console.log('   needs ' + failures.join(', '));
  }
}
