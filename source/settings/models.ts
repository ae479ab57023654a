import {InvalidInput} from '../errors.ts';
import {anthropicUrl} from '../healers/anthropic-url.ts';
import {yuukiModels} from '../healers/yuuki-models.ts';
import type {askedHealers, HealerFile, HealerName} from './healers.ts';
import type {Reader} from './reader.ts';
import type {SettingName} from './setting.ts';

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
export function readModels(asked: ReturnType<typeof askedHealers>, read: Reader): Models {
  const url = read.url('api-url');
  const isAsked = (name: HealerName) => asked?.includes(name) ?? false;
  const isChats = isAsked('chat') || !(isAsked('yuuki') || isAsked('anthropic'));
  const isYuukis = !isChats && isAsked('yuuki');
  const chatUrl = isChats ? url : null;
  const yuukiUrl = isYuukis
    ? (read.flag('api-url') ?? read.url('yuuki-url') ?? url)
    : read.url('yuuki-url');
  const ownUrl = isChats || isYuukis ? null : url;
  return {
    chat: chatUrl === null ? null : chatAt(chatUrl, read),
    yuuki: yuukiUrl
      ? {
          baseUrl: yuukiUrl,
          model: isAsked('anthropic') || chatUrl !== null ? null : yuukiModel(read),
          apiKey: null,
        }
      : null,
    anthropic: isAsked('anthropic')
      ? anthropicAt(ownUrl, chatUrl === null ? read.text('model') : null, read)
      : null,
  };
}

/**
 * The keys that belong to addresses which were kept without them, as they are set now. That of YUUBOX_API_KEY belongs
 * to the address that was set: where another one is set now, it stays with that.
 */
export function withKeys({yuuki, chat, anthropic}: Models, read: Reader): Models {
  return {
    yuuki,
    chat: chat && {...chat, apiKey: ownKey(chat, read) ?? serviceKey(chat.baseUrl, read)},
    anthropic: anthropic && {
      ...anthropic,
      apiKey: serviceKey(anthropic.baseUrl, read) ?? ownKey(anthropic, read),
    },
  };
}

function ownKey({baseUrl}: ModelAddress, read: Reader): string | null {
  const set = read.url('api-url');
  const isOther = baseUrl === anthropicUrl || (set !== null && set !== baseUrl);
  return isOther ? null : read.text('api-key');
}

/**
 * @throws {InvalidInput} for what is out of range, and for a limit of cost that cannot be kept to.
 */
export function readModelLimits(
  read: Reader,
  healers: readonly (HealerName | HealerFile)[],
): ModelLimits {
  const maxCost = read.number('max-cost');
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
  if (maxCost !== null) refuseModelOfProject(read, healers);
  return {
    bestOf: read.number('best-of'),
    maxTokens: read.number('max-tokens'),
    timeoutS: read.number('model-timeout'),
    maxCost,
    prices,
  };
}

/** The price is the user's word on a model of theirs; a project could name a dearer one. */
function refuseModelOfProject(read: Reader, healers: readonly (HealerName | HealerFile)[]): void {
  const model = read.find('model');
  const isProjects = model?.origin.kind === 'file' && model.origin.file.owner === 'project';
  const isAsked = healers.some(healer => typeof healer === 'string' && healer !== 'offline');
  if (!isProjects || !isAsked) return;
  throw new InvalidInput(
    `${model.from} is not the model whose --price you told, so that --max-cost cannot be kept to; give --model, or remove it there.`,
  );
}

function chatAt(baseUrl: string, read: Reader): ModelAddress {
  const apiKey = read.text('api-key') ?? serviceKey(baseUrl, read);
  return {baseUrl, model: read.text('model'), apiKey};
}

/** Null when its own server would not take it for want of a key or a model. */
function anthropicAt(url: string | null, given: string | null, read: Reader): ModelAddress | null {
  const baseUrl = url ?? anthropicUrl;
  const model = given ?? read.text('anthropic-model');
  // YUUBOX_API_KEY belongs to the address that was set.
  const ownKey = url === null ? null : read.text('api-key');
  const apiKey = serviceKey(baseUrl, read) ?? ownKey;
  if (model === null || (url === null && apiKey === null)) return null;
  return {baseUrl, model, apiKey};
}

/** A model that was set for another healer's sake is no reason to refuse Yuuki. */
function yuukiModel(read: Reader): string | null {
  const flag = read.flag('model');
  if (flag !== null) return flag;
  const model = read.text('model');
  return model !== null && yuukiModels.includes(model) ? model : null;
}

/** A key goes only to the service that it belongs to, and never unencrypted. */
function serviceKey(url: string, read: Reader): string | null {
  const {protocol, hostname} = new URL(url);
  const setting = protocol === 'https:' ? services.get(hostname) : undefined;
  return setting ? read.text(setting) : null;
}

const services = new Map<string, SettingName>([
  ['api.openai.com', 'openai-api-key'],
  ['api.anthropic.com', 'anthropic-api-key'],
]);
