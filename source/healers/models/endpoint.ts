import {InvalidInput} from '../../errors.ts';

/** Where a model is asked, with what proves that we may. */
export interface Endpoint {
  /** Without user name and password. */
  readonly url: URL;
  /** The address as people may see it: no credentials, no query. */
  readonly shown: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether a key or a password is sent. */
  readonly isAuthorised: boolean;
  /** What must never be seen in a message, even when the server says it. */
  readonly secrets: readonly string[];
}

/** How a server wants its API key: as `Authorization: Bearer`, or in a header of its own. */
export type KeyScheme = 'bearer' | 'x-api-key';

/**
 * The endpoint at `baseUrl` with `pathOf` its path. A user name and password in the address are sent as Basic
 * authorization, unless there is an API key that is sent in the same header.
 * @throws {InvalidInput} when the address is not http(s), or the key cannot stand in a header.
 */
export function makeEndpoint(
  baseUrl: string,
  pathOf: (basePath: string) => string,
  apiKey?: string,
  scheme: KeyScheme = 'bearer',
): Endpoint {
  const url = parse(baseUrl);
  const {username, password} = url;
  url.username = '';
  url.password = '';
  url.hash = '';
  url.pathname = pathOf(url.pathname.replace(/\/+$/, ''));
  const {headers, secrets} = authorise(
    checkKey(apiKey?.trim() ?? ''),
    scheme,
    decode(username),
    decode(password),
  );
  return {
    url,
    shown: url.origin + url.pathname,
    headers,
    isAuthorised: Object.keys(headers).length > 0,
    secrets: [...secrets, ...url.searchParams.values()].filter(Boolean),
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

function checkKey(apiKey: string): string {
  if (!/[^\x21-\x7E]/.test(apiKey)) return apiKey;
  throw new InvalidInput(
    'The API key holds a space or a character that no key has: copy it once more.',
  );
}

function authorise(apiKey: string, scheme: KeyScheme, username: string, password: string) {
  if (apiKey && scheme === 'bearer') {
    return {headers: {authorization: `Bearer ${apiKey}`}, secrets: [apiKey, password]};
  }
  const key = apiKey ? {'x-api-key': apiKey} : {};
  if (!username && !password) return {headers: key, secrets: [apiKey]};
  const basic = Buffer.from(`${username}:${password}`).toString('base64');
  const headers: Record<string, string> = {...key, authorization: `Basic ${basic}`};
  return {headers, secrets: [apiKey, basic, password]};
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
