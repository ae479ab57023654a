import {HealerUnavailable} from '../../errors.ts';
import type {Endpoint} from './endpoint.ts';
import type {Failure} from './failure.ts';
import {dollarsText} from './prices.ts';
import {oneLine, serverText} from './server-text.ts';

/** Who failed, for the message. */
export interface Asked {
  readonly endpoint: Endpoint;
  readonly model: string;
  /** The environment variable of the API key; null for a kind of server that takes none. */
  readonly keyVariable: string | null;
}

/** A failure as one plain sentence: what happened, at which address, what to do. Holds no secret. */
export function explainFailure(failure: Failure, asked: Asked): HealerUnavailable {
  return new HealerUnavailable(sentence(failure, asked));
}

function sentence(failure: Failure, asked: Asked): string {
  const {endpoint, model} = asked;
  const at = endpoint.shown;
  switch (failure.kind) {
    case 'unreachable':
      return unreachable(failure.code, endpoint);
    case 'connect-timeout':
      return `${at} takes no connection (it timed out): check that the server runs and can be reached from here.`;
    case 'timeout':
      return `${at} gave no whole answer within ${seconds(failure.ms)}: it may be overloaded or the model too slow; try again, or choose a smaller model.`;
    case 'too-slow':
      return `${at} was cut off because its answer came too slowly (fewer than ${failure.bytes} bytes in ${seconds(failure.ms)}): try again, or use another server.`;
    case 'too-big':
      return `${at} sent more than ${bytes(failure.bytes)} and was cut off: check that it really is a model's address.`;
    case 'redirect':
      return `${at} redirects to ${oneLine(failure.to, endpoint.secrets)}, where your code was not sent: set that address with --api-url if you trust it.`;
    case 'redirect-loop':
      return `${at} redirects in a circle: check the address.`;
    case 'broken-off':
      return `${at} closed the connection before its answer was whole: try again, and look at the server's log if it stays so.`;
    case 'bad-encoding':
      return `${at} answered in an encoding that cannot be read (${oneLine(failure.encoding, [])}): check the server or the proxy before it.`;
    case 'status':
      return statusSentence(failure, asked);
    case 'html':
      return `${at} answered with a web page instead of JSON: the address is probably not the model's; check it, with its path.`;
    case 'not-json':
      return `${at} answered something other than JSON: check that the address is the model's.`;
    case 'truncated-json':
      return `${at} sent JSON that breaks off in the middle: try again, and look at the server's log if it stays so.`;
    case 'empty':
      return `${at} sent an empty answer: try again, or choose another model than ${model}.`;
    case 'wrong-shape':
      return `${at} answered JSON without the text of an answer: check that the address speaks the protocol of this healer.`;
    case 'said-error':
      return `${at} reported an error instead of an answer${saying(failure.said, endpoint)}: check the model name ${model} and the server.`;
    case 'cut-off':
      return `${model} at ${at} answered, but it is cut off at its limit of tokens before its end: raise --max-tokens, or choose a model that says less.`;
    case 'cut-off-for-cost':
      return `${model} at ${at} answered, but it is cut off at the ${failure.maxTokens} tokens that --max-cost left it before its end: raise --max-cost, or choose a model that says less or is cheaper.`;
    case 'no-code':
      return `${model} at ${at} answered, but ${oneLine(failure.reason, endpoint.secrets)}: try again, or choose a stronger model.`;
    case 'prompt-too-long':
      return `${model} at ${at} was not asked: the program around the error does not fit into its ${failure.characters} characters; choose a model that takes more.`;
    case 'over-budget':
      return `${model} at ${at} was not asked: even the shortest whole answer could cost ${dollarsText(failure.leastCost)}, and of the ${dollarsText(failure.maxCost)} that --max-cost allows ${dollarsText(Math.max(0, failure.left))} are left; raise it, or choose a cheaper model.`;
  }
}

function unreachable(code: string, {shown, url}: Endpoint): string {
  const at = shown;
  if (code === 'ECONNREFUSED') {
    return `Nothing listens at ${at} (connection refused): start the server, or set another address with --api-url.`;
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return `The host of ${at} cannot be found (DNS): check its spelling and your network.`;
  }
  if (/WRONG_VERSION|EPROTO|PACKET_LENGTH/.test(code) && url.protocol === 'https:') {
    return `${at} does not speak TLS: check the address, which may have to start with http://.`;
  }
  if (/CERT|SIGNED|SIGNATURE|ISSUER|SSL|TLS/.test(code)) {
    return `${at} could not prove who it is (TLS: ${code}), so nothing was sent: check the address, or trust its certificate with NODE_EXTRA_CA_CERTS.`;
  }
  return `${at} cannot be reached (${code}): check the address, the server and your network.`;
}

function statusSentence(failure: Extract<Failure, {kind: 'status'}>, asked: Asked): string {
  const {status, tries, retryAfterMs} = failure;
  const {endpoint, model} = asked;
  const said = saying(failure.said, endpoint);
  const at = endpoint.shown;
  const what = `(${status})${said}`;
  if (status === 401 || status === 403) {
    const variable = asked.keyVariable ?? 'the password';
    if (endpoint.isAuthorised) {
      return `${at} does not accept the API key or password ${what}: check ${variable} and the address.`;
    }
    return asked.keyVariable
      ? `${at} wants an API key ${what}: set ${variable}, or use a server that needs none.`
      : `${at} lets nobody in without a password ${what}: put the user name and password into the address.`;
  }
  if (status === 404) {
    return `${at} was not found ${what}: check the address and the model name ${model}.`;
  }
  if (status === 422) {
    return `${at} does not accept the request ${what}: check the model name ${model}.`;
  }
  if (status === 429) {
    const wait = retryAfterMs ? `in ${seconds(retryAfterMs)}` : 'later';
    return `${at} is too busy or your quota is used up ${what}, ${asOften(tries)}: try again ${wait}.`;
  }
  if (status >= 500) {
    return `${at} failed ${what}, ${asOften(tries)}: try again later, and look at the server's log if it is yours.`;
  }
  return `${at} refused the request ${what}: check the address and the model name ${model}.`;
}

const asOften = (tries: number) => (tries === 1 ? 'asked once' : `asked ${tries} times`);

function saying(said: string, {secrets}: Endpoint): string {
  const text = serverText(said, secrets);
  return text ? `, saying “${text}”` : '';
}

function seconds(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${Math.ceil(ms / 1000)} s`;
}

function bytes(count: number): string {
  return count < 1_000_000 ? `${count} bytes` : `${Math.round(count / 100_000) / 10} MB`;
}
