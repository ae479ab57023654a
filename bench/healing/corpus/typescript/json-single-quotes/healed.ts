interface Settings {
  theme: string;
  size: number;
}

const text = '{"theme": "dark", "size": 12}';

function load(json: string): Settings {
  const value: unknown = JSON.parse(json);
  return value as Settings;
}

const settings = load(text);
console.log(settings.theme);
console.log(settings.size + 2);
