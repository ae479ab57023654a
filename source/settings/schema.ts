import {type Setting, settings} from './setting.ts';
import type {ValueType} from './value-type.ts';

/** The JSON Schema of a settings file, by which editors complete and check one (https://json-schema.org/draft-07). */
export function settingsSchema(): object {
  const inFiles = settings.filter(({file}) => file);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of YuuBox',
    description:
      'yuubox.config.json in a project, or config.json in the folder of your own settings',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: {type: 'string'},
      ...Object.fromEntries(inFiles.map(setting => [setting.name, property(setting)])),
      keys: {
        type: 'object',
        description: 'Keys of the session screen, by command. Only in your own settings.',
        additionalProperties: {type: 'array', items: {type: 'string'}},
      },
    },
  };
}

function property(setting: Setting): object {
  const {type, help, default: standard} = setting;
  return {
    description: help + remark(setting),
    ...shape(type),
    ...(standard !== null && {default: standard}),
  };
}

function shape(type: ValueType): object {
  switch (type.kind) {
    case 'switch':
      return {type: 'boolean'};
    case 'number':
      return {
        type: type.integer ? 'integer' : 'number',
        minimum: type.min,
        maximum: type.max,
      };
    case 'choice':
      return {enum: type.names};
    case 'healers':
      return {type: 'array', items: {type: 'string'}, minItems: 1};
    case 'prices':
      return {type: 'array', items: {type: 'number', minimum: 0}, minItems: 2, maxItems: 2};
    case 'url':
      return {type: 'string', pattern: '^https?://'};
    default:
      return {type: 'string', minLength: 1};
  }
}

/** What a project's file may say of it, for a person; null: anything. */
export function projectRule({file}: Setting): readonly string[] | null {
  return file && file.project !== 'any' ? file.project : null;
}

function remark(setting: Setting): string {
  const allowed = projectRule(setting);
  if (allowed === null) return '';
  return allowed.length === 0
    ? '. Only in your own settings.'
    : `. In a project's file only ${allowed.join(', ')}.`;
}
