import type {Healer} from '../healers/healer.ts';
import {offlineHealer} from '../healers/offline.ts';
import type {HealerName, ModelAddress, Settings} from '../settings/settings.ts';

/** The healers that the settings name, in their order of trust. The model healers are loaded on demand. */
export function configureHealers(settings: Settings): Promise<Healer[]> {
  return Promise.all(settings.healers.map(name => configure(name, settings)));
}

async function configure(name: HealerName, {yuuki, chat}: Settings): Promise<Healer> {
  switch (name) {
    case 'offline':
      return offlineHealer;
    case 'yuuki': {
      const {createYuukiHealer} = await import('../healers/yuuki.ts');
      const {baseUrl, model} = configured(name, yuuki);
      return createYuukiHealer({baseUrl, ...(model && {model})});
    }
    case 'chat': {
      const {createChatHealer} = await import('../healers/chat.ts');
      const {baseUrl, model, apiKey} = configured(name, chat);
      return createChatHealer({baseUrl, model: model ?? '', ...(apiKey && {apiKey})});
    }
  }
}

/** The settings name a healer only when its address is there. */
function configured(name: HealerName, address: ModelAddress | null): ModelAddress {
  if (!address) throw new Error(`healer ${name} without an address`);
  return address;
}
