import type {Healer} from '../healers/healer.ts';
import {offlineHealer} from '../healers/offline.ts';
import type {HealerFile, HealerName} from '../settings/healers.ts';
import type {ModelAddress} from '../settings/models.ts';
import type {Settings} from '../settings/settings.ts';

/**
 * The healers that the settings name, in their order of trust. The model healers are loaded on demand.
 * @throws {InvalidInput} for a file that holds no healer, and for one that would send code when that is forbidden.
 */
export async function configureHealers(settings: Settings): Promise<Healer[]> {
  return Promise.all(settings.healers.map(healer => configure(healer, settings)));
}

async function configure(healer: HealerName | HealerFile, settings: Settings): Promise<Healer> {
  if (typeof healer !== 'string') {
    const {loadHealer} = await import('../healers/load-healer.ts');
    return loadHealer(healer.file, {directory: process.cwd(), offline: settings.offline});
  }
  if (healer === 'offline') return offlineHealer;
  const address = settings.models[healer];
  // The settings name a healer only when its address is there.
  if (!address) throw new Error(`healer ${healer} without an address`);
  return configureModel(healer, address, settings);
}

async function configureModel(
  name: Exclude<HealerName, 'offline'>,
  {baseUrl, model, apiKey}: ModelAddress,
  {modelLimits}: Settings,
): Promise<Healer> {
  const {bestOf, maxTokens, timeoutS, maxCost, prices} = modelLimits;
  const common = {
    baseUrl,
    ...(bestOf !== null && {bestOf}),
    ...(timeoutS !== null && {timeoutMs: timeoutS * 1000}),
  };
  // Nobody pays for a Yuuki server by the token.
  const paid = {
    ...common,
    model: model ?? '',
    ...(apiKey !== null && {apiKey}),
    ...(maxTokens !== null && {maxTokens}),
    ...(prices && {prices}),
    ...(maxCost !== null && {maxCost}),
  };
  switch (name) {
    case 'yuuki': {
      const {createYuukiHealer} = await import('../healers/yuuki.ts');
      return createYuukiHealer({
        ...common,
        ...(model !== null && {model}),
        ...(maxTokens !== null && {maxNewTokens: maxTokens}),
      });
    }
    case 'chat': {
      const {createChatHealer} = await import('../healers/chat.ts');
      return createChatHealer(paid);
    }
    case 'anthropic': {
      const {createAnthropicHealer} = await import('../healers/anthropic.ts');
      return createAnthropicHealer(paid);
    }
  }
}
