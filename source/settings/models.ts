import {InvalidInput} from '../errors.ts';
import {anthropicUrl} from '../healers/anthropic-url.ts';
import {yuukiModels} from '../healers/yuuki-models.ts';
import type {askedHealers, HealerFile, HealerName} from './healers.ts';
import type {Arguments} from './parse-arguments.ts';
import {type Environment, type Reader, reader} from './reader.ts';

/** Where a model healer is and what it is asked with. */
export interface ModelAddress {
  readonly baseUrl: string;
  readonly model: string | null;
  readonly apiKey: string | null;
}

/** Those that are configured. */
export interface Models {
  readonly yuuki: ModelAddress | null;
  readonly chat: ModelAddress | null;
  readonly anthropic: ModelAddress | null;
}

/** How much of a model is used; null where nothing is set. */
export interface ModelLimits {
  readonly bestOf: number | null;
  readonly maxTokens: number | null;
  /** Seconds for all answers to one question. */
  readonly timeoutS: number | null;
  /** US dollars for the session. */
  readonly maxCost: number | null;
  /** US dollars for a million tokens. */
  readonly prices: {readonly input: number; readonly output: number} | null;
}

/**
 * `--api-url` and `--model` are those of chat, unless `--healer` names others only: then they are Yuuki's, else
 * Anthropic's. YUUKI_API_URL is nearer to Yuuki than YUUBOX_API_URL, and ANTHROPIC_MODEL nearer to Anthropic where
 * `--model` is another's. Anthropic is asked only when `--healer` names it, since its key may lie in the environment for
 * other programs.
 */
export function readModels(
  asked: ReturnType<typeof askedHealers>,
  given: Arguments,
  env: Environment,
): Models {
  const read = reader(given, env);
  const url = read.text('api-url');
  const isAsked = (name: HealerName) => asked?.includes(name) ?? false;
  const isChats = isAsked('chat') || !(isAsked('yuuki') || isAsked('anthropic'));
  const isYuukis = !isChats && isAsked('yuuki');
  const chatUrl = isChats ? url : null;
  const yuukiUrl = isYuukis
    ? given.values.get('api-url')?.[0] || env['YUUKI_API_URL'] || url
    : env['YUUKI_API_URL'];
  const ownUrl = isChats || isYuukis ? null : url;
  return {
    chat: chatUrl === null ? null : chatAt(chatUrl, read.text('model'), env),
    yuuki: yuukiUrl
      ? {
          baseUrl: checkUrl('The address of yuuki', yuukiUrl),
          model: isAsked('anthropic') || chatUrl !== null ? null : yuukiModel(given, env),
          apiKey: null,
        }
      : null,
    anthropic: isAsked('anthropic')
      ? anthropicAt(ownUrl, chatUrl === null ? read.text('model') : null, env)
      : null,
  };
}

/**
 * The keys that belong to addresses which were kept without them, from the environment. YUUBOX_API_KEY belongs to the
 * address that was set: where another one is set now, it stays with that.
 */
export function withKeys({yuuki, chat, anthropic}: Models, env: Environment): Models {
  return {
    yuuki,
    chat: chat && {...chat, apiKey: ownKey(chat, env) ?? serviceKey(chat.baseUrl, env)},
    anthropic: anthropic && {
      ...anthropic,
      apiKey: serviceKey(anthropic.baseUrl, env) ?? ownKey(anthropic, env),
    },
  };
}

function ownKey({baseUrl}: ModelAddress, env: Environment): string | null {
  const set = env['YUUBOX_API_URL'];
  const isOther = baseUrl === anthropicUrl || (set && set !== baseUrl);
  return isOther ? null : env['YUUBOX_API_KEY'] || null;
}

/**
 * @throws {InvalidInput} for what is out of range, and for a limit of cost that cannot be kept to.
 */
export function readModelLimits(
  read: Reader,
  healers: readonly (HealerName | HealerFile)[],
): ModelLimits {
  const maxCost = read.number('max-cost', {min: 0.0001, max: 10_000, integer: false});
  const prices = read.prices();
  if (maxCost !== null && !prices) {
    throw new InvalidInput(
      '--max-cost can only be kept to when prices are known; add --price IN,OUT, in US dollars for a million tokens.',
    );
  }
  if (maxCost !== null && healers.includes('chat') && healers.includes('anthropic')) {
    throw new InvalidInput(
      '--price is the price of one model, so that --max-cost cannot be kept to with chat and anthropic together; leave one of them out of --healer.',
    );
  }
  return {
    bestOf: read.number('best-of', {min: 1, max: 8, integer: true}),
    maxTokens: read.number('max-tokens', {min: 16, max: 200_000, integer: true}),
    timeoutS: read.number('model-timeout', {min: 1, max: 3600, integer: false}),
    maxCost,
    prices,
  };
}

function chatAt(url: string, model: string | null, env: Environment): ModelAddress {
  const baseUrl = checkUrl('The address of chat', url);
  return {baseUrl, model, apiKey: env['YUUBOX_API_KEY'] || serviceKey(url, env)};
}

/** Null when its own server would not take it for want of a key or a model. */
function anthropicAt(
  url: string | null,
  given: string | null,
  env: Environment,
): ModelAddress | null {
  const baseUrl = url === null ? anthropicUrl : checkUrl('The address of anthropic', url);
  const model = given ?? (env['ANTHROPIC_MODEL'] || null);
  // YUUBOX_API_KEY belongs to the address that was set.
  const ownKey = url === null ? null : env['YUUBOX_API_KEY'] || null;
  const apiKey = serviceKey(baseUrl, env) ?? ownKey;
  if (model === null || (url === null && apiKey === null)) return null;
  return {baseUrl, model, apiKey};
}

/** A model that was set for another healer's sake is no reason to refuse Yuuki. */
function yuukiModel({values}: Arguments, env: Environment): string | null {
  const flag = values.get('model')?.[0];
  if (flag !== undefined) return flag;
  const variable = env['YUUBOX_MODEL'];
  return variable && yuukiModels.includes(variable) ? variable : null;
}

function checkUrl(from: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return text;
  throw new InvalidInput(
    `${from} is ${JSON.stringify(text)}; it must be an address such as http://127.0.0.1:8080.`,
  );
}

/** A key goes only to the service that it belongs to, and never unencrypted. */
function serviceKey(url: string, env: Environment): string | null {
  const {protocol, hostname} = new URL(url);
  const variable = protocol === 'https:' ? services.get(hostname) : undefined;
  return (variable && env[variable]) || null;
}

const services = new Map([
  ['api.openai.com', 'OPENAI_API_KEY'],
  ['api.anthropic.com', 'ANTHROPIC_API_KEY'],
]);
