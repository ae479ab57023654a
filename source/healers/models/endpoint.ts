import {InvalidInput} from '../../errors.ts';

/** Where a model is asked, with what proves that we may. */
export interface Endpoint {
  /** Without user name and password. */
  readonly url: URL;
  /** The address as people may see it: no credentials, no query. */
  readonly shown: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What must never be seen in a message, even when the server says it. */
  readonly secrets: readonly string[];
}

/**
 * The endpoint at `baseUrl` with `pathOf` its path. A user name and password in the address are sent as Basic
 * authorization, unless there is an API key: that is sent as Bearer.
 * @throws {InvalidInput} when the address is not http(s), or the key cannot stand in a header.
 */
export function makeEndpoint(
  baseUrl: string,
  pathOf: (basePath: string) => string,
  apiKey?: string,
): Endpoint {
  const url = parse(baseUrl);
  const {username, password} = url;
  url.username = '';
  url.password = '';
  url.hash = '';
  url.pathname = pathOf(url.pathname.replace(/\/+$/, ''));
  const authorization = authorize(apiKey?.trim() ?? '', decode(username), decode(password));
  return {
    url,
    shown: url.origin + url.pathname,
    headers: authorization.header ? {authorization: authorization.header} : {},
    secrets: [...authorization.secrets, ...url.searchParams.values()].filter(Boolean),
  };
}

/** Whether what is sent there can be read on its way. */
export function isReadableOnTheWay({url}: Endpoint): boolean {
  const local = /^(?:localhost|127\.[\d.]+|\[::1\])$|\.localhost$/;
  return url.protocol === 'http:' && !local.test(url.hostname);
}

function parse(baseUrl: string): URL {
  const url = URL.parse(baseUrl.trim());
  if (url && (url.protocol === 'http:' || url.protocol === 'https:')) return url;
  // The address itself is not repeated: it may hold a password.
  throw new InvalidInput(
    "The model's address is not a URL that starts with http:// or https://, such as http://127.0.0.1:8000.",
  );
}

function authorize(apiKey: string, username: string, password: string) {
  if (/[^\x21-\x7E]/.test(apiKey)) {
    throw new InvalidInput(
      'The API key holds a space or a character that no key has: copy it once more.',
    );
  }
  if (apiKey) return {header: `Bearer ${apiKey}`, secrets: [apiKey, password]};
  if (!username && !password) return {header: null, secrets: []};
  const basic = Buffer.from(`${username}:${password}`).toString('base64');
  return {header: `Basic ${basic}`, secrets: [basic, password]};
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
