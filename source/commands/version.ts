import packageJson from '../../package.json' with {type: 'json'};

/** `yuubox --version`. */
export function version(): number {
  process.stdout.write(`${packageJson.version}\n`);
  return 0;
}
