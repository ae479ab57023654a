import * as path from 'node:path';
import {inspect} from 'node:util';

interface Config {
  name: string;
  root: string;
  retries: number;
  tags?: string[];
}

const defaults: Config = {name: 'app', root: '/srv', retries: 2};

function merge(base: Config, changes: Partial<Config>): Config {
  return {...base, ...changes};
}

function logFile(config: Config): string {
  return path.join(config.root, 'logs', `${config.name}.log`);
}

const config = merge(defaults, {name: 'shop', tags: ['web', 'blue']});
console.log(inspect(config, {compact: true, breakLength: 100}));
console.log(logFile(config));
console.log(config.tags?.length ?? 0);
console.log(path.basename(logFile(config), '.log'));
