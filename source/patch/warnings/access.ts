import {anyOf} from './any-of.ts';
import {type ChangedLines, withoutSlips} from './changed-lines.ts';
import {isImport} from './is-import.ts';
import type {Warning} from './warning.ts';

/** Warns of the first way to files, processes or the network that the program did not have at all. */
export function warnAboutAccess(before: string, change: ChangedLines): Warning[] {
  const found = withoutSlips(change)
    .added.filter(line => !bringsInWhatIsUsed(line, before))
    .flatMap(line => line.match(access) ?? [])
    .find(word => !before.includes(word));
  if (found === undefined) return [];
  const word = found.replace(/\s*\($/, '');
  const message = `It brings in ${word}, which reaches files, processes or the network.`;
  return [{kind: 'adds-access', message}];
}

/** Whether a line only makes known what the program uses already, and fails for. */
function bringsInWhatIsUsed(line: string, before: string): boolean {
  if (!isImport(line)) return false;
  const [, listed] = /\{([^}]*)\}|\bimport\s+([^'"]*)$/.exec(line) ?? [];
  const words = (listed ?? line).match(/[A-Za-z_$][\w$]*/g) ?? [];
  const names = listed === undefined ? words.slice(-1) : words;
  return names.length > 0 && names.every(name => isWordIn(before, name));
}

const isWordIn = (text: string, name: string): boolean =>
  new RegExp(String.raw`(?<![\w$])${name.replaceAll('$', String.raw`\$`)}(?![\w$])`).test(text);

const access = anyOf(
  /https?:\/\/|\/dev\/tcp\b|\b(?:eval|(?<![.\w])exec)\b(?=\s*[( $"'])/,
  // Python
  /\b(?:subprocess|socket|shutil|ctypes|multiprocessing|pickle|urllib[23]|httpx|aiohttp|ftplib|smtplib|paramiko)\b|\burllib\.request\b|\bfrom urllib import .{0,200}\brequest\b|\bhttp\.(?:client|server)\b/,
  /\bimport requests\b|\brequests\.(?:get|post|put|patch|delete|head|request|Session)\b|\b__import__\(|(?<![.\w])open\(/,
  /\bos\.(?:system|popen|exec\w+|spawn\w+|fork|kill|remove|unlink|rmdir|rename|makedirs|mkdir|chmod|environ)\b|\brmtree\b|\bunlink\b/,
  // JavaScript and TypeScript
  /\b(?:child_process|worker_threads|XMLHttpRequest|WebSocket)\b|(?<!\.)\bfetch\b(?=\s*\()|\bglobalThis\.fetch\b|\bnew Function\(/,
  /['"](?:node:(?:net|https?|http2|dgram|tls|dns|cluster|vm|fs\b[\w/]*)|fs(?:\/promises)?)['"]|(?:\brequire\(|\bfrom )['"](?:net|https?|http2|dgram|tls|dns|cluster|vm)['"]|\bDeno\.\w+|\bprocess\.(?:kill|binding)\b/,
  // Rust
  /\bstd::(?:fs|net)\b|\bprocess::Command\b|\bCommand::new\b|\bFile::(?:open|create)\b|\bTcp(?:Stream|Listener)\b/,
  // Go
  /"(?:os\/exec|net\/\w+|syscall|plugin|io\/ioutil)"|\bos\.(?:Open\w*|Create\w*|Remove\w*|Rename|WriteFile|ReadFile|Mkdir\w*)\b/,
  // Java
  /\bjava\.(?:net|nio\.file|lang\.reflect)\b|\bProcessBuilder\b|\bgetRuntime\(|\bnew (?:File\w*|Socket|ServerSocket|URL|URI|PrintWriter)\(|\bHttpClient\b|\bFiles\.\w+/,
  // Ruby
  /\b(?:File|IO|Dir|FileUtils)\.\w+|\bOpen3\b|\bNet::\w+|\bopen-uri\b|\b(?:TCP|UNIX)(?:Socket|Server)\b|%x[({[]|\b(?:instance|class)_eval\b/,
  // C and C++
  /\b(?:fopen|freopen|popen|fork|vfork|execl\w*|execv\w*|dlopen|mmap)\s*\(|(?<![.\w])system\s*\(|<(?:sys\/socket|netinet\/in|dlfcn|windows)\.h>|\b[io]?fstream\b|\bfilesystem\b/,
  // PHP
  /\b(?:file_get_contents|file_put_contents|fsockopen|shell_exec|passthru|proc_open|pcntl_\w+|curl_\w+|stream_socket_\w+|mail)\s*\(/,
  // Bash
  /(?:^|[;&|(`]\s*)(?:curl|wget|ssh|scp|nc|sudo|rm|mv|chmod|chown)\s+[-\w"'$/.]/,
);
