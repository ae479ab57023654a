import type {Sample} from './python-programs.ts';

/** A program, and the name of its file: an extension can make it a module. */
export interface ScriptSample extends Sample {
  readonly entry?: string;
}

const showError = 'function f() { throw new TypeError("in f"); }\n';

/** Programs that show whatever could give away how they were started. */
export const javascriptPrograms: Readonly<Record<string, ScriptSample>> = {
  hello: {code: 'console.log("hello");\n'},
  empty: {code: ''},
  'no final line break': {code: 'console.log("hello")'},
  'CRLF line breaks': {code: 'const x = 1;\r\nconsole.log(x);\r\nnope();\r\n'},
  'a byte order mark': {code: '\uFEFFconsole.log("marked"); nope()'},
  'a #! line': {code: '#!/usr/bin/env node\nconsole.log(1)\nnope()'},
  'invalid UTF-8': {code: Buffer.from('console.log("\u00E9")\n', 'latin1')},
  'a NUL': {code: 'console.log("a\0b")\n'},
  'non-ASCII': {code: 'const größe = "日本 🎉";\nconsole.log(größe);\nconsole.log(größe.a.b);'},
  'an uncaught error': {code: `${showError}console.log("before");\nf();\n`},
  'an error with a cause': {code: 'throw new Error("outer", {cause: new RangeError("inner")});'},
  'an aggregate error': {
    code: 'throw new AggregateError([new Error("a"), new TypeError("b")], "both");',
  },
  'an error with fields': {
    code: 'throw Object.assign(new Error("x"), {code: "E_MINE", detail: {a: 1}});',
  },
  'a thrown string': {code: 'throw "just text";'},
  'a thrown null': {code: 'throw null;'},
  'a thrown object': {code: 'throw {a: 1, toString() { return "me"; }};'},
  'a syntax error': {code: 'const x = ;\n'},
  'an unclosed brace': {code: 'function f() {\n  return 1;\n'},
  'a syntax error in a module': {
    code: 'require("./helper")',
    files: {'helper.js': 'let let = 1;\n'},
  },
  'a missing module': {code: 'require("left-pad");'},
  'a missing file': {code: 'require("./nowhere.js");'},
  'a missing file that is read': {code: 'require("fs").readFileSync("none.txt");'},
  recursion: {code: 'function f() { f(); }\nf();'},
  'a rejection that nobody handles': {
    code: 'Promise.reject(new Error("unhandled"));\nconsole.log("on");',
  },
  'a rejection with no error': {code: 'Promise.reject(42);'},
  'an async function that fails': {
    code: 'async function main() { await null; throw new Error("in main"); }\nmain();',
  },
  'an error in a timer': {code: 'setTimeout(() => { throw new Error("later"); }, 1);'},
  'an error in an event': {code: 'new (require("events"))().emit("error", new Error("event"));'},
  'an exit code': {code: 'process.exitCode = 3; console.log("on");'},
  'an exit': {code: 'console.log("a"); process.exit(4); console.log("never");'},
  'an exit handler': {code: 'process.on("exit", code => console.log("exit", code)); nope();'},
  'a handler of uncaught errors': {
    code: 'process.on("uncaughtException", (e, origin) => console.log(e.message, origin)); nope();',
  },
  'an abort': {code: 'console.log("before"); process.abort();'},
  'a termination': {code: 'process.kill(process.pid, "SIGTERM"); setTimeout(() => {}, 5000);'},
  'a handled interrupt': {
    code: 'process.on("SIGINT", s => { console.log("got", s); process.exit(0); }); process.kill(process.pid, "SIGINT"); setTimeout(() => {}, 5000);',
  },
  'an interrupt': {code: 'process.kill(process.pid, "SIGINT"); setTimeout(() => {}, 5000);'},
  'how signals are disposed of': {
    code: 'console.log(require("fs").readFileSync("/proc/self/status", "utf8").split("\\n").filter(l => /^Sig[BIC]/.test(l)));',
  },
  'what module is': {
    code: 'console.log(__filename, __dirname, require.main === module, module.id, module.parent, module.children, module.paths, module.loaded, this === exports);',
  },
  'what is loaded': {
    code: 'console.log(Object.keys(require.cache), Object.keys(require("module")._pathCache), process.moduleLoadList, require("module").globalPaths);',
  },
  'what process says': {
    code: 'console.log(process.argv, process.argv0, process.execArgv, process.execPath, process.title, process.version, process.cwd(), process.umask(), process.ppid, process._preload_modules, process.features, process.release.name);',
  },
  'its variables': {
    code: 'console.log(process.env, require("fs").readFileSync("/proc/self/environ", "latin1"));',
  },
  'its command line': {
    code: 'console.log(require("fs").readFileSync("/proc/self/cmdline", "latin1"));',
  },
  'arguments of all kinds': {
    code: 'console.log(process.argv)',
    args: ['', ' ', '--', '--require', "it's", '"', 'a\nb\n', '$(id)', '*', '\\', 'é\u{1F389}'],
  },
  'its stack': {code: 'console.log(new Error("here").stack); console.trace("there");'},
  'its scope': {
    code: 'console.log(Object.getOwnPropertyNames(globalThis), arguments.length, typeof require, this);',
  },
  'its script on disk': {
    code: 'const fs = require("fs"); const s = fs.statSync(__filename); console.log(s.isFile(), s.size, s.mode, s.nlink, fs.readdirSync("."), fs.readdirSync("/tmp"), fs.readFileSync(__filename, "utf8").length);',
  },
  'its open files': {
    code: 'const fs = require("fs"); console.log(fs.readdirSync("/proc/self/fd").filter(n => { try { return fs.fstatSync(+n).isFile() || fs.fstatSync(+n).isFIFO(); } catch { return false; } }));',
  },
  'stdin that is not there': {
    code: 'console.log(require("fs").readFileSync(0).length, process.stdin.isTTY, process.stdin.constructor.name);',
  },
  'stdin as events': {
    code: 'let all = ""; process.stdin.on("data", c => all += c).on("end", () => console.log(JSON.stringify(all), process.stdin.constructor.name));',
    stdin: 'one\ntwo\r\nlast \u00E9',
  },
  'stdin line by line': {
    code: 'require("readline").createInterface({input: process.stdin}).on("line", l => console.log(l)).on("close", () => console.log("closed"));',
    stdin: 'a\nb\n\nc',
  },
  'stdin read at once': {
    code: 'console.log(require("fs").readFileSync("/dev/stdin", "utf8"));',
    stdin: 'x'.repeat(70_000),
  },
  'stdin that is not read': {code: 'console.log("done")', stdin: 'x'.repeat(200_000)},
  'files beside it': {
    code: 'console.log(require("./helper").name, require("./data.json").a, require("./pkg"));\nrequire("./helper").fail();',
    files: {
      'helper.js':
        'exports.name = __filename; exports.fail = () => { throw new Error("helper"); };\n',
      'data.json': '{"a": 1}',
      'pkg/index.js': 'module.exports = module.id;\n',
    },
  },
  'a package beside it': {
    code: 'console.log(require("mine"));',
    files: {'node_modules/mine/index.js': 'module.exports = __filename;\n'},
  },
  'broken JSON': {code: 'require("./data.json")', files: {'data.json': '{"a": }'}},
  'a module entry': {
    entry: 'main.mjs',
    code: 'import fs from "node:fs";\nimport {name} from "./helper.mjs";\nconsole.log(name, import.meta.url, import.meta.dirname, typeof require, await Promise.resolve(1), fs.existsSync("main.mjs"));\nnope();\n',
    files: {'helper.mjs': 'export const name = import.meta.url;\n'},
  },
  'a module that fails to import': {
    entry: 'main.mjs',
    code: 'import {nope} from "./helper.mjs";',
    files: {'helper.mjs': 'export const a = 1;\n'},
  },
  'a module that finds no file': {entry: 'main.mjs', code: 'import "./nowhere.mjs";'},
  'a module that rejects': {
    entry: 'main.mjs',
    code: 'console.log("a");\nawait Promise.reject(new Error("top"));',
  },
  'a module that never settles': {entry: 'main.mjs', code: 'await new Promise(() => {});'},
  'a syntax error in a module entry': {entry: 'main.mjs', code: 'import fs from "fs"\nconst = 1;'},
  'module syntax in a script': {code: 'import fs from "fs";\nconsole.log(typeof fs.readFileSync);'},
  'a CommonJS entry': {entry: 'main.cjs', code: 'console.log(__filename); nope();'},
  'a dynamic import': {
    code: 'import("./helper.mjs").then(m => console.log(m.default, __filename));',
    files: {'helper.mjs': 'export default 5;\n'},
  },
  'an entry of a name that is an option': {
    entry: '-x.js',
    code: 'console.log(process.argv[1]); nope();',
  },
  workers: {
    // What a worker prints comes through its parent, and may be lost when that ends: a message is not.
    code: 'const {Worker, isMainThread, parentPort, workerData} = require("worker_threads");\nif (isMainThread) new Worker(__filename, {workerData: 7}).on("message", m => console.log(...m)).on("exit", c => console.log("exit", c));\nelse parentPort.postMessage(["worker", workerData, Object.keys(require.cache), process.execArgv, process.env.NODE_OPTIONS, require.main === module]);',
  },
  'children that run Node again': {
    code: 'const {fork, spawnSync} = require("child_process");\nconst r = spawnSync(process.execPath, ["child.js", "x"]); console.log(String(r.stdout), String(r.stderr), r.status);\nfork("./child.js").on("exit", c => console.log("exit", c));',
    files: {
      'child.js':
        'console.log(process.argv.slice(2), process.execArgv, process.env, require.main.filename); nope();\n',
    },
  },
  'deprecations and warnings': {
    code: 'new Buffer(1); process.emitWarning("careful"); console.log(1);',
  },
  'much output on both streams': {
    code: 'for (let i = 0; i < 3000; i++) { console.log("out " + i); console.error("err " + i); }',
  },
  'a large source': {
    code: `${'// to and fro, and back again\n'.repeat(6000)}console.log(require("fs").statSync(__filename).size);\nnope();\n`,
  },
  'a source full of quotes': {code: 'console.log("it\'s", `$(id) %s %d \\\\ ${1 + 1}`, \'"\');\n'},
};
