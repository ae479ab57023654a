import {existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {createServer, type AddressInfo, type Server} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {javascript, python, useEmbedded} from './embedded.ts';

/** A folder of ours that programs try to write to, and a server that they try to reach. */
let target: string;
let server: Server;
let port: number;
let connections = 0;

beforeAll(async () => {
  target = mkdtempSync(join(tmpdir(), 'yuubox-target-'));
  server = createServer(socket => {
    connections += 1;
    socket.end();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server's address is of this kind; only a pipe's is a string.
  ({port} = server.address() as AddressInfo);
});

afterAll(() => {
  server.close();
  rmSync(target, {recursive: true});
});

describe('hostile JavaScript', () => {
  const embedded = useEmbedded();

  /**
   * Runs each attempt and gives the code of its error; whatever succeeds is told with its outcome.
   */
  async function attempt(attempts: readonly string[], setUp = ''): Promise<Record<string, string>> {
    const code = `import {createRequire, syncBuiltinESMExports} from 'node:module';
import * as everything from 'node:process';
const require = createRequire(import.meta.url);
const fs = require('fs'), net = require('net'), dns = require('dns'), v8 = require('v8'), os = require('os');
const dgram = require('dgram'), http = require('http');
const target = ${JSON.stringify(target)}, port = ${port};
const on = emitter => new Promise((resolve, reject) => {
  emitter.on('error', reject);
  for (const name of ['connect', 'listening', 'response', 'open']) emitter.on(name, () => resolve(name));
});
${setUp}
const outcomes = {};
const attempt = async (name, action) => {
  try { outcomes[name] = 'SUCCEEDED: ' + String(await action()).slice(0, 80); }
  catch (error) { outcomes[name] = error.code ?? error.cause?.code ?? error.message; }
};
${attempts.map(text => `await attempt(${JSON.stringify(text)}, () => ${text});`).join('\n')}
console.log(JSON.stringify(outcomes));
process.exit();`;
    const result = await embedded.run(javascript(code, {entry: 'main.mjs'}));
    expect(result.status, result.err).toBe('ok');
    return JSON.parse(result.out);
  }

  const denied = (attempts: readonly string[]) =>
    Object.fromEntries(attempts.map(text => [text, 'ERR_ACCESS_DENIED']));

  it('reads no files but its own', async () => {
    const attempts = [
      'fs.readFileSync("/etc/passwd")',
      'fs.readFileSync("../../../../../../etc/passwd")',
      'fs.readFileSync(new URL("file:///etc/passwd"))',
      'fs.promises.readFile(Buffer.from("/etc/passwd"))',
      'fs.readFileSync("/proc/self/root/etc/passwd")',
      'fs.readFileSync(`/proc/${process.ppid}/environ`)',
      'fs.readdirSync("/")',
      'fs.opendirSync(target)',
      'fs.openAsBlob("/etc/passwd")',
      'fs.cpSync("/etc/passwd", "copy")',
      'import("/etc/passwd")',
      'process.loadEnvFile("/etc/environment")',
      'process.chdir("/")',
    ];
    expect(await attempt(attempts)).toEqual(denied(attempts));
  });

  it('writes no files but in its own folder, not even past the permission model', async () => {
    const attempts = [
      'fs.writeFileSync(target + "/x", "x")',
      'fs.writeFileSync("../settings.json", "x")',
      'fs.openSync("/dev/stdin", "r+")',
      'fs.mkdirSync(target + "/x")',
      'fs.rmdirSync(target)',
      'fs.renameSync(process.argv[1], target + "/x")',
      'fs.copyFileSync(process.argv[1], target + "/x")',
      'fs.chmodSync("..", 0o777)',
      'fs.utimesSync(target, 0, 0)',
      'fs.linkSync(process.argv[1], target + "/x")',
      'fs.linkSync("/etc/passwd", "x")',
      'fs.symlinkSync("/etc/passwd", "x")',
      'fs.promises.symlink("../../../../etc", "x")',
      'new Promise((_, reject) => fs.symlink("..", "x", reject))',
      'v8.writeHeapSnapshot(target + "/x")',
      'v8.setFlagsFromString("--prof")',
      'process.report.writeReport(target + "/x")',
      'process.report.directory = target',
      'process.report.reportOnFatalError = true',
    ];
    expect(await attempt(attempts)).toEqual(denied(attempts));
    const opens = '(d => d.exec(`ATTACH "${target}/x" AS x; CREATE TABLE x.y (z)`))';
    const sqlite = `${opens}(new (require("node:sqlite").DatabaseSync)(":memory:"))`;
    expect(await attempt([sqlite])).toEqual({[sqlite]: 'ERR_UNKNOWN_BUILTIN_MODULE'});
    expect(readdirSync(target)).toEqual([]);
  });

  it('starts nothing and loads no native code', async () => {
    const attempts = [
      'require("child_process").spawnSync("id").pid',
      'process.getBuiltinModule("child_process").execSync("id")',
      'require("cluster").fork()',
      'new (require("worker_threads").Worker)("1", {eval: true})',
      'new (require("wasi").WASI)({version: "preview1"})',
      'process.binding("spawn_sync")',
      'require("inspector").open(0)',
      'new (require("inspector").Session)().connect()',
    ];
    expect(await attempt(attempts)).toEqual(denied(attempts));
    const dlopen = 'process.dlopen({exports: {}}, "/x.node")';
    expect(await attempt([dlopen])).toEqual({[dlopen]: 'ERR_DLOPEN_DISABLED'});
  });

  it('gets at no file through modules, reports, profiles or the paths of the system', async () => {
    const attempts = [
      'require("module")._load("/etc/passwd")',
      'require("module").createRequire("/etc/x")("./passwd")',
      'require("module")._extensions[".js"]({_compile(code) { throw new Error(code); }}, "/etc/passwd")',
      'require("module").register("data:text/javascript,export {}")',
      'import("node:wasi").then(({WASI}) => new WASI({version: "preview1", preopens: {"/": "/"}}))',
      'fs.readFileSync("/proc/self/environ")',
      'fs.readFileSync("/proc/self/mem")',
      'fs.readFileSync("/dev/stdin/../../etc/passwd")',
      'fs.openSync("/dev/tty", "r+")',
      'fs.statSync("/etc")',
      'fs.watch("/etc")',
      'fs.realpathSync.native("/etc")',
      'fs.readlinkSync("/proc/self/exe")',
      'fs.cpSync("/etc", "x", {recursive: true})',
      'fs.writeFileSync(Buffer.from(target + "/x"), "x")',
      'fs.writeFileSync("tmp/../../../x", "x")',
      'fs.writeFileSync(process.cwd() + "-x", "x")',
      'process.loadEnvFile("/proc/self/environ")',
      'process.execve?.("/bin/id", ["id"], {}) ?? process.chdir("/")',
    ];
    expect(await attempt(attempts)).toEqual(denied(attempts));
    const compileCache = 'require("module").enableCompileCache(target).directory';
    expect(await attempt([compileCache])).toEqual({[compileCache]: 'SUCCEEDED: undefined'});
    expect(readdirSync(target)).toEqual([]);
  });

  it('reaches no network through the handles that sockets are built on', async () => {
    const attempts = [
      'refusal(new Pipe(0).connect({}, "/var/run/docker.sock"))',
      'refusal(new Pipe(1).bind(target + "/socket"))',
      'refusal(tcp().connect({}, "127.0.0.1", port))',
      'refusal(tcp().bind("127.0.0.1", 0))',
      'refusal(udp().bind("127.0.0.1", 0, 0))',
    ];
    const setUp = `const {Pipe, tcp, udp, refusal} = (() => {
  const symbolOf = object => Object.getOwnPropertySymbols(object).find(({description}) => /state/.test(description));
  const socket = dgram.createSocket('udp4');
  return {
    Pipe: process.stdout._handle.constructor,
    tcp: () => new (require('tls').TLSSocket)()._handle._parent,
    udp: () => socket[symbolOf(socket)].handle,
    refusal(answer) { if (answer instanceof Error) throw answer; return answer; },
  };
})();`;
    expect(await attempt(attempts, setUp)).toEqual(denied(attempts));
    expect(connections).toBe(0);
    expect(readdirSync(target)).toEqual([]);
  });

  it('changes nothing for the next program, nor for us', async () => {
    const pollution = 'Object.assign(Object.prototype, {at: "end", cause: "memory", polluted: 1})';
    const polluting = await embedded.run(javascript(`${pollution}; process.exit(3);`));
    expect(polluting).toMatchObject({status: 'runtime-error', exitCode: 3});
    const forged = await embedded.run(
      javascript(`const {writeSync} = require('fs');
for (const text of ['{"at":"ready"}', '{"__proto__":{"polluted":1},"at":"end","cpuMs":-1,"peakMemoryKb":1e300,"cause":"x"}', '{', '\\0'])
  writeSync(3, text + '\\n');
process.exit(4);`),
    );
    expect(forged).toMatchObject({status: 'runtime-error', exitCode: 4});
    expect(forged.cpuMs).toBeGreaterThanOrEqual(0);
    expect({}).not.toHaveProperty('polluted');
  });

  it('sees nothing of our environment', async () => {
    process.env['YUUBOX_TEST_SECRET'] = 'a secret of the host';
    const code = `console.log(JSON.stringify(process.env), JSON.stringify(process.report.getReport()))`;
    const {out, status} = await embedded.run(javascript(code));
    delete process.env['YUUBOX_TEST_SECRET'];
    expect(status).toBe('ok');
    expect(out).toContain('{} ');
    expect(out).not.toContain('a secret of the host');
  });

  it('touches no other process', async () => {
    const attempts = [
      'process.kill(process.ppid, "SIGKILL")',
      'everything.kill(process.ppid, "SIGKILL")',
      'process.kill(-1, "SIGKILL")',
      'process.kill(0, "SIGKILL")',
      'process["_kill"](process.ppid, 9)',
      'process["_debugProcess"](process.ppid)',
      'os.setPriority(process.ppid, 19)',
    ];
    expect(await attempt(attempts)).toEqual(denied(attempts));
    const tricky = `(n => process.kill({valueOf: () => n++ ? process.ppid : process.pid}, 0))(0)`;
    expect(await attempt([tricky])).toEqual({[tricky]: 'SUCCEEDED: true'});
  });

  it('reaches no network', async () => {
    const attempts = [
      'on(net.connect(port, "127.0.0.1"))',
      'on(new net.Socket().connect({host: "127.0.0.1", port}))',
      'on(require("tls").connect(port, "127.0.0.1"))',
      'on(net.connect("/var/run/docker.sock"))',
      'on(net.createServer().listen(0))',
      'on(http.get({port}))',
      'on(http.createServer().listen(0))',
      'fetch(`http://127.0.0.1:${port}/`)',
      'new Promise((_, reject) => dgram.createSocket("udp4").on("error", reject).send("x", port, reject))',
      'new Promise((_, reject) => dgram.createSocket("udp4").on("error", reject).bind(0, reject))',
      'dns.promises.lookup("localhost")',
      'dns.promises.resolve("localhost")',
      'new Promise((_, reject) => new dns.Resolver().resolve4("localhost", reject))',
    ];
    expect(await attempt(attempts)).toEqual(denied(attempts));
    const socket =
      'new Promise((resolve, reject) => Object.assign(new WebSocket(`ws://127.0.0.1:${port}`), {onopen: resolve, onerror: () => reject(new Error("refused"))}))';
    expect(await attempt([socket])).toEqual({[socket]: 'refused'});
    expect(connections).toBe(0);
  });
});

describe('hostile Python', () => {
  const embedded = useEmbedded();

  async function attempt(attempts: readonly string[]): Promise<Record<string, string>> {
    const code = `import json, os, sys
outcomes = {}
def attempt(name):
    try: outcomes[name] = "SUCCEEDED: " + repr(eval(name))[:80]
    except BaseException as error: outcomes[name] = type(error).__name__
for name in ${JSON.stringify(attempts)}: attempt(name)
print(json.dumps(outcomes))`;
    const result = await embedded.run(python(code));
    expect(result.status, result.err).toBe('ok');
    return JSON.parse(result.out);
  }

  it('finds none of our files', async () => {
    const attempts = ['open("/etc/passwd")', `os.listdir(${JSON.stringify(target)})`];
    expect(new Set(Object.values(await attempt(attempts)))).toEqual(new Set(['FileNotFoundError']));
    const written = join(target, 'x');
    await embedded.run(
      python(`import os\nos.makedirs("${target}")\nopen("${written}", "w").write("x")`),
    );
    expect(existsSync(written)).toBe(false);
    const {out} = await embedded.run(python('import os; print(sorted(os.listdir("/")))'));
    expect(out).toBe("['dev', 'home', 'lib', 'proc', 'tmp']\n");
  });

  it('finds no way into JavaScript', async () => {
    const names = ['js', 'pyodide_js', 'pyodide', 'pyodide.http', 'pyodide.code', '_pyodide'];
    const attempts = [...names, '_pyodide_core', 'micropip'].map(name => `__import__("${name}")`);
    expect(new Set(Object.values(await attempt(attempts)))).toEqual(
      new Set(['ModuleNotFoundError']),
    );
  });

  it('does not get at the process through the C library', async () => {
    const code = `import ctypes
script = ctypes.CDLL(None).emscripten_run_script_string
script.restype = ctypes.c_char_p
print(script(b"process.kill(process.ppid)"))`;
    const result = await embedded.run(python(code));
    expect(result).toMatchObject({status: 'runtime-error', out: ''});
    expect(result.err).toContain('Code generation from strings disallowed');
  });

  it('reaches no network, starts nothing and signals nobody', async () => {
    const attempts = [
      `__import__("socket").create_connection(("127.0.0.1", ${port}), 1)`,
      `__import__("urllib.request").request.urlopen("http://127.0.0.1:${port}/", timeout=1)`,
      '__import__("subprocess").run(["id"])',
      'os.fork()',
      'os.execv("/bin/true", ["true"])',
      'os.kill(os.getppid(), 9)',
      'os.kill(-1, 9)',
      '__import__("threading").Thread().start()',
    ];
    const outcomes = await attempt(attempts);
    expect(Object.keys(outcomes)).toHaveLength(attempts.length);
    for (const outcome of Object.values(outcomes)) expect(outcome).toMatch(/Error$/);
    expect(connections).toBe(0);
  });

  it('reads neither our channel nor a terminal', async () => {
    const attempts = ['open("/dev/tty").read()', 'os.read(3, 1)', 'os.write(3, b"x")'];
    for (const outcome of Object.values(await attempt(attempts))) {
      expect(outcome).toBe('OSError');
    }
  });
});
