import {describe, expect, it} from 'vitest';
import {parseRetryAfter} from '../../../source/healers/models/ask.ts';
import {isReadableOnTheWay, makeEndpoint} from '../../../source/healers/models/endpoint.ts';
import {explainFailure} from '../../../source/healers/models/explain-failure.ts';
import {messageIn, serverText} from '../../../source/healers/models/server-text.ts';

const endpoint = makeEndpoint('https://user:hunter2@models.example/v1', path => `${path}/chat`);

describe('what a failure says', () => {
  it.each([
    ['ECONNREFUSED', /Nothing listens/],
    ['ENOTFOUND', /cannot be found \(DNS\)/],
    ['EAI_AGAIN', /cannot be found \(DNS\)/],
    ['ERR_SSL_WRONG_VERSION_NUMBER', /does not speak TLS/],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', /could not prove who it is \(TLS: DEPTH_ZERO/],
    ['SELF_SIGNED_CERT_IN_CHAIN', /could not prove who it is/],
    ['CERT_HAS_EXPIRED', /could not prove who it is/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', /could not prove who it is/],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /could not prove who it is/],
    ['EHOSTUNREACH', /cannot be reached \(EHOSTUNREACH\)/],
  ])('tells %s with the address and without the password', (code, says) => {
    const failure = {kind: 'unreachable', code} as const;
    const {message} = explainFailure(failure, {
      endpoint,
      model: 'm',
      keyVariable: 'YUUBOX_API_KEY',
    });
    expect(message).toMatch(says);
    expect(message).toContain('https://models.example/v1/chat');
    expect(message).not.toContain('hunter2');
  });
});

describe('the text of a server', () => {
  it.each([
    ['{"error":{"message":"OpenAI"}}', 'OpenAI'],
    ['{"error":"Ollama"}', 'Ollama'],
    ['{"detail":"FastAPI"}', 'FastAPI'],
    ['{"detail":[{"loc":["body","prompt"],"msg":"too long"}]}', 'body.prompt: too long'],
    ['{"message":"vLLM"}', 'vLLM'],
    ['[{"error":{"message":"Gemini"}}]', 'Gemini'],
    ['plain', 'plain'],
    ['<html>page</html>', ''],
    ['{"a":1}', ''],
    ['', ''],
  ])('is found in %s', (said, text) => {
    expect(serverText(said, [])).toBe(text);
  });

  it('is not looked for at any depth', () => {
    expect(messageIn(JSON.parse(`${'['.repeat(5000)}"deep"${']'.repeat(5000)}`))).toBeNull();
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2026, 0, 1);

  it.each([
    ['3', 3000],
    ['0', 0],
    ['1.5', 1500],
    ['Thu, 01 Jan 2026 00:00:10 GMT', 10_000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['', null],
    ['-5', null],
    ['soon', null],
    ['99999999999999', null],
  ])('"%s" is read as %s ms', (header, expected) => {
    expect(parseRetryAfter(header, now)).toBe(expected);
  });
});

describe('an address', () => {
  it('gets Basic authorization from its own user name and password', () => {
    const basic = Buffer.from('user:hunter2').toString('base64');
    expect(endpoint.headers).toEqual({authorization: `Basic ${basic}`});
    expect(endpoint.secrets).toEqual([basic, 'hunter2']);
    expect(endpoint.url.href).toBe('https://models.example/v1/chat');
  });

  it('keeps its query for the request but does not show it', () => {
    const {url, shown, secrets} = makeEndpoint('http://h/a?key=abc', path => path);
    expect(url.href).toBe('http://h/a?key=abc');
    expect(shown).toBe('http://h/a');
    expect(secrets).toEqual(['abc']);
  });

  it.each([
    ['http://models.example', true],
    ['http://192.168.1.2:8000', true],
    ['https://models.example', false],
    ['http://localhost:8000', false],
    ['http://127.0.0.1:8000', false],
    ['http://[::1]:8000', false],
  ])('%s can be read on its way: %s', (baseUrl, expected) => {
    expect(isReadableOnTheWay(makeEndpoint(baseUrl, path => path))).toBe(expected);
  });
});
