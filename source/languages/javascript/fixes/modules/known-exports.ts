/** Names by which programs know a whole standard module. */
export const moduleOfName: Readonly<Record<string, string>> = {
  assert: 'assert',
  child_process: 'child_process',
  crypto: 'crypto',
  events: 'events',
  fs: 'fs',
  fsPromises: 'fs/promises',
  fsp: 'fs/promises',
  http: 'http',
  https: 'https',
  net: 'net',
  os: 'os',
  path: 'path',
  perf_hooks: 'perf_hooks',
  querystring: 'querystring',
  readline: 'readline',
  stream: 'stream',
  url: 'url',
  util: 'util',
  vm: 'vm',
  worker_threads: 'worker_threads',
  zlib: 'zlib',
};

const exported: Readonly<Record<string, string>> = {
  assert: 'strictEqual deepStrictEqual notStrictEqual deepEqual',
  async_hooks: 'AsyncLocalStorage AsyncResource',
  child_process: 'execSync spawn spawnSync execFile execFileSync fork',
  crypto:
    'createHash createHmac randomBytes randomUUID randomInt scryptSync timingSafeEqual pbkdf2Sync',
  events: 'EventEmitter',
  fs:
    'readFileSync writeFileSync existsSync mkdirSync readdirSync appendFileSync unlinkSync statSync rmSync ' +
    'mkdtempSync copyFileSync renameSync createReadStream createWriteStream',
  http: 'createServer',
  os: 'tmpdir hostname cpus homedir totalmem freemem EOL',
  path: 'join basename dirname extname relative isAbsolute',
  readline: 'createInterface',
  stream: 'Readable Writable Transform Duplex PassThrough pipeline',
  string_decoder: 'StringDecoder',
  url: 'fileURLToPath pathToFileURL',
  util: 'promisify inspect isDeepStrictEqual parseArgs',
  worker_threads: 'Worker isMainThread parentPort workerData',
  zlib: 'gzipSync gunzipSync deflateSync inflateSync',
};

/** Names that are well known as exports of one standard module. */
export const moduleOfExport: ReadonlyMap<string, string> = new Map(
  Object.entries(exported).flatMap(([module, names]) =>
    names.split(' ').map(name => [name, module] as const),
  ),
);
