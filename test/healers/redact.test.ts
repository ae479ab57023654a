import {describe, expect, it} from 'vitest';
import {describeHidden, makeRedaction} from '../../source/healers/redact.ts';
import {randomFrom} from '../support/seeded.ts';

const body = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj';

/** Made up, in the form of each issuer; put together here so that no scanner takes this file for a leak. */
const secrets: Record<string, {text: string; hidden: string; kind: string}> = {
  'an OpenAI key': secret('sk-proj-', 'Ab3dEf6hIj9lMn2pQr5t', 'API key'),
  'an Anthropic key': secret('sk-ant-', 'api03-Ab3dEf6hIj9lMn2pQr5t', 'API key'),
  'an AWS key id': secret('AKIA', 'IOSFODNN7EXAMPLE', 'API key'),
  'a Stripe key': secret('sk_live_', '4eC39HqLyjWDarjtT1zdp7dc', 'API key'),
  'a Google key': secret('AIza', 'SyA1234567890abcdefghijklmnopqrstuv', 'API key'),
  'a GitHub token': secret('ghp_', 'abcdefghijklmnopqrstuvwxyz0123456789', 'token'),
  'a fine-grained GitHub token': secret('github_pat_', '11ABCDEFG0abcdefghijkl_mnop', 'token'),
  'a GitLab token': secret('glpat-', 'abcdefghij1234567890', 'token'),
  'a Slack token': secret('xoxb-', '123456789012-abcdefghijkl', 'token'),
  'a Hugging Face token': secret('hf_', 'abcdefghijklmnopqrstuvwxyzABCDEFGH', 'token'),
  'an npm token': secret('npm_', 'abcdefghijklmnopqrstuvwxyz0123456789', 'token'),
  'a JSON Web Token': secret(
    'eyJhbGciOiJIUzI1NiJ9.',
    'eyJzdWIiOiIxMjM0NTY3ODkwIn0.dBjftJeZ4CVP',
    'token',
  ),
  'a Bearer header': {
    text: 'headers = {"Authorization": "Bearer abcdef.123456-7890"}',
    hidden: 'abcdef.123456-7890',
    kind: 'token',
  },
  'a password in an address': {
    text: 'db = connect("postgres://app:s3cr3t@db.example/shop")',
    hidden: 's3cr3t',
    kind: 'password',
  },
  'an assigned password': {text: "password = 'hunter2'", hidden: 'hunter2', kind: 'password'},
  'a password with spaces': {
    text: 'DB_PASSWORD: str = "correct horse battery"',
    hidden: 'correct horse battery',
    kind: 'password',
  },
  'a password in JSON': {text: '{"dbPassword": "hunter2!"}', hidden: 'hunter2!', kind: 'password'},
  'a password that is set by a call': {
    text: 'os.environ.setdefault("SMTP_PASSWORD", "hunter2")',
    hidden: 'hunter2',
    kind: 'password',
  },
  'a key with brackets': {
    text: "SECRET_KEY = 'django-insecure-4(2x!f)z[q]9w'",
    hidden: 'django-insecure-4(2x!f)z[q]9w',
    kind: 'token',
  },
  'a password with the other quote in it': {
    text: `password = "it's-My-s3cret"`,
    hidden: "it's-My-s3cret",
    kind: 'password',
  },
  'a password with an escaped quote': {
    text: String.raw`password = "abc\"defghijk"`,
    hidden: String.raw`abc\"defghijk`,
    kind: 'password',
  },
  'a password that nothing closes': {
    text: 'password = "hunter2',
    hidden: 'hunter2',
    kind: 'password',
  },
  'a password between three quotes': {
    text: 'password = """hunter2secret"""',
    hidden: 'hunter2secret',
    kind: 'password',
  },
  'a password with a type in Rust': {
    text: 'let password: &str = "hunter2secret";',
    hidden: 'hunter2secret',
    kind: 'password',
  },
  'a constant in Rust': {
    text: `const PASSWORD: &'static str = "hunter2secret";`,
    hidden: 'hunter2secret',
    kind: 'password',
  },
  'a password with a type in Go': {
    text: 'var password string = "hunter2secret"',
    hidden: 'hunter2secret',
    kind: 'password',
  },
  'a password in an array of characters': {
    text: 'char password[32] = "hunter2secret";',
    hidden: 'hunter2secret',
    kind: 'password',
  },
  'a password that may be none': {
    text: 'password: str | None = "hunter2secret"',
    hidden: 'hunter2secret',
    kind: 'password',
  },
  'a password in place of one that is not given': {
    text: 'const password = process.env.PW || "hunter2secret"',
    hidden: 'hunter2secret',
    kind: 'password',
  },
  'a password in place of one that Python lacks': {
    text: 'password = os.environ.get("PW") or "hunter2secret"',
    hidden: 'hunter2secret',
    kind: 'password',
  },
  'a default of a setting': {
    text: 'password = os.getenv("DB_PASSWORD", "postgres")',
    hidden: 'postgres',
    kind: 'password',
  },
  'a password that is compared with': {
    text: 'if password == "hunter2secret":',
    hidden: 'hunter2secret',
    kind: 'password',
  },
  'a password in JSON in a text': {
    text: String.raw`body = "{\"password\": \"hunter2secret\"}"`,
    hidden: 'hunter2secret',
    kind: 'password',
  },
  'a password in a log': {text: 'password: hunter2', hidden: 'hunter2', kind: 'password'},
  'a password with signs in YAML': {
    text: '  password: P@ssw0rd!',
    hidden: 'P@ssw0rd!',
    kind: 'password',
  },
  'a printed setting': {text: 'API_TOKEN=abc12345', hidden: 'abc12345', kind: 'token'},
  'a random text': {
    text: 'x = "q8Zr2LxT9vKd0WmYb5Hc"',
    hidden: 'q8Zr2LxT9vKd0WmYb5Hc',
    kind: 'likely secret',
  },
  'random hexadecimal digits': {
    text: 'x = "9f86d081884c7d659a2feaa0c55ad015"',
    hidden: '9f86d081884c7d659a2feaa0c55ad015',
    kind: 'likely secret',
  },
  'the line of a private key': {
    text: `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----`,
    hidden: body,
    kind: 'private key',
  },
};

function secret(prefix: string, rest: string, kind: string) {
  return {text: `key = "${prefix}${rest}"`, hidden: prefix + rest, kind};
}

describe('redaction', () => {
  it.each(Object.entries(secrets))('hides %s and brings it back', (_, {text, hidden, kind}) => {
    const redaction = makeRedaction([text]);
    const redacted = redaction.redact(text);
    expect(redacted).not.toContain(hidden);
    expect(redacted).toBe(text.replace(hidden, '<secret-1>'));
    expect([...redaction.counts]).toEqual([[kind, 1]]);
    expect(redaction.restore(redacted)).toBe(text);
  });

  it.each([
    'password = input("Password: ")',
    'password = get_password()',
    'print("Password:", password)',
    'parser.add_argument("--password", help="Your password")',
    'token = tokens[0]',
    'if token == "while": pass',
    'secret_word = "apple"',
    'password = f"{user}-{salt}"',
    'api_key = os.environ["API_KEY"]',
    'token = "${GITHUB_TOKEN}"',
    'alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"',
    'path = "/usr/lib/python3/dist-packages/someVeryLongModuleName2"',
    'class AbstractSingletonProxyFactoryBean2Test: pass',
    'def test_that_the_parser_reads_utf8_and_utf16_files(): pass',
    'n = 123456789012345678901234567890123456789012345678901234567890',
    'id = "123e4567-e89b-12d3-a456-426614174000"',
    'x = "https://example.com/a/b/c?page=2&size=10"',
    'self.password = user.pasword',
    'pass_rate = passed/total',
    'pass_count = results',
    'password: SecretStr',
    'password: Vec<u8>,',
    'password: u64',
    'next_token = self.lookahead1',
    'token = lexer.token1',
    'password = args.password',
    'connect(user=user, password=password1)',
    '    password=password1',
    'secret_key = base+offset1',
    'fields = ["password", "username"]',
    'print("Password: ", password)',
    "print('Enter the password:', end='')",
    'int pass = a1 % b2;',
    'tokens: string[] = []',
    'if token1 == token2 or token3 == "end": pass',
  ])('leaves %s alone', text => {
    const redaction = makeRedaction([text]);
    expect(redaction.redact(text)).toBe(text);
    expect(redaction.counts.size).toBe(0);
  });

  it('hides a long secret in every text, wherever it was found', () => {
    const source = 'password = "hunter2-hunter2"';
    const output = 'ValueError: cannot log in with hunter2-hunter2!';
    const {redact, counts} = makeRedaction([source, output]);
    expect(redact(output)).toBe('ValueError: cannot log in with <secret-1>!');
    expect(redact(source)).toBe('password = "<secret-1>"');
    expect([...counts]).toEqual([['password', 1]]);
  });

  it('hides a short password only where it is assigned', () => {
    const {redact} = makeRedaction(['password = "test"\ndef test_it(): pass']);
    expect(redact('password = "test"\ndef test_it(): pass')).toBe(
      'password = "<secret-1>"\ndef test_it(): pass',
    );
  });

  it('hides what the environment of the program holds', () => {
    const {redact, counts} = makeRedaction(
      ['got abcdefgh'],
      [{value: 'abcdefgh', kind: 'password'}],
    );
    expect(redact('got abcdefgh')).toBe('got <secret-1>');
    expect([...counts]).toEqual([['password', 1]]);
  });

  it('keeps the lines of a private key, so that line numbers stay true', () => {
    const text = `KEY = """\n-----BEGIN RSA PRIVATE KEY-----\n${body}\n${body}AB\nxyz=\n-----END RSA PRIVATE KEY-----\n"""\nx\n`;
    const {redact, restore, counts} = makeRedaction([text]);
    expect(redact(text).split('\n')).toEqual([
      'KEY = """',
      '-----BEGIN RSA PRIVATE KEY-----',
      '<secret-1>',
      '<secret-2>',
      '<secret-3>',
      '-----END RSA PRIVATE KEY-----',
      '"""',
      'x',
      '',
    ]);
    expect([...counts]).toEqual([['private key', 1]]);
    expect(restore(redact(text))).toBe(text);
  });

  it('hides a private key that is cut off, and one on a single line', () => {
    const cut = `-----BEGIN PRIVATE KEY-----\n${body}\n${body.slice(0, 40)}`;
    const single = `k = "-----BEGIN PRIVATE KEY-----\\n${body}\\nabc=\\n-----END PRIVATE KEY-----"`;
    for (const text of [cut, single]) {
      const {redact, restore} = makeRedaction([text]);
      expect(redact(text)).not.toContain('MIIE');
      expect(restore(redact(text))).toBe(text);
    }
  });

  it('uses placeholders that no text has', () => {
    const text = 'password = "hunter2"  # not <secret-1> and not <secret-x-1>';
    const {redact, restore} = makeRedaction([text]);
    expect(redact(text)).toContain('"<secret-xx-1>"');
    expect(restore(redact(text))).toBe(text);
  });

  it('leaves placeholders that it did not make', () => {
    const {restore} = makeRedaction(['password = "hunter2"']);
    expect(restore('<secret-9> <secret-1>')).toBe('<secret-9> <secret-1>');
  });

  it('tells what it hid without a word of it', () => {
    const texts = [secrets['an AWS key id']?.text ?? '', "pwd = 'hunter2'", "passwd = 'hunter3'"];
    expect(describeHidden(makeRedaction(texts))).toBe('1 API key and 2 passwords');
  });
});

describe('redaction of any text', () => {
  // prettier-ignore
  const pieces = [
    ...Object.values(secrets).map(({text}) => text), ...Object.values(secrets).map(({hidden}) => hidden),
    'password', '=', ' ', '"', "'", '\n', '<secret-', '<secret-1>', '<secret-x-2>', '1>', '-----BEGIN PRIVATE KEY-----',
    '-----END PRIVATE KEY-----', '\\n', 'a', 'Z9', '://', ':', '@', 'Bearer ', '{', '}', '😀', '\ud800', '$&', '\\',
  ];

  it.each(Array.from({length: 500}, (_, seed) => seed))('can be undone (seed %i)', seed => {
    const random = randomFrom(seed);
    const text = () =>
      Array.from(
        {length: 1 + (seed % 25)},
        () => pieces[Math.floor(random() * pieces.length)],
      ).join('');
    const texts = [text(), text()];
    const {redact, restore} = makeRedaction(texts);
    for (const each of texts) {
      expect(restore(redact(each))).toBe(each);
      expect(redact(each).split('\n')).toHaveLength(each.split('\n').length);
    }
  });

  it('ends for long texts that are hard to read', () => {
    const hard = [
      '-----BEGIN PRIVATE KEY-----',
      ' ',
      'a',
      'A1b',
      'password',
      'password=',
      'a_',
      '"',
      '://a:',
      'eyJ',
      '=',
      '\n',
      'sk-',
      "pass = 'x1",
      'Bearer ',
    ];
    for (const piece of hard) {
      const text = piece.repeat(200_000 / piece.length);
      const {redact, restore} = makeRedaction([text]);
      expect(restore(redact(text))).toBe(text);
    }
  });
});
