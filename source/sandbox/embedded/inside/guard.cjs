'use strict';
/**
 * Preloaded into every process that runs a program. Node's permission model denies files, child
 * processes, workers, add-ons and the inspector, and from Node 25 on the network; this closes what
 * it leaves open: signals to other processes, their priority, files that reports and V8's flags
 * write, and the network on older versions. Plain CommonJS, since `--require` must load it under
 * any supported Node without a warning.
 */
const nodeModule = require('node:module');

const denied = what =>
  Object.assign(
    new Error(`Access to this API has been restricted: ${what} is not available here.`),
    {
      code: 'ERR_ACCESS_DENIED',
    },
  );
const deny = what => () => {
  throw denied(what);
};

guardProcess();
guardLinks();
if (Number(process.versions.node.split('.')[0]) < 25) guardNetwork();
nodeModule.syncBuiltinESMExports();

function guardProcess() {
  const os = require('node:os');
  for (const name of ['kill', '_kill']) {
    const original = process[name];
    const guarded = function (pid, signal) {
      if (Number(pid) !== process.pid) throw denied('another process');
      return original.call(process, process.pid, signal);
    };
    process[name] = Object.defineProperty(guarded, 'name', {value: name});
  }
  for (const name of ['_debugProcess', '_debugEnd']) process[name] = deny('another process');
  const {setPriority} = os;
  os.setPriority = (...args) => {
    const pid = args.length > 1 ? args[0] : 0;
    if (pid !== 0 && pid !== process.pid) throw denied('another process');
    return setPriority(...args);
  };
  // A report on a fatal error is written past the permission model.
  const {report} = process;
  for (const name of ['directory', 'filename', 'reportOnFatalError', 'reportOnSignal']) {
    const get = Object.getOwnPropertyDescriptor(report, name)?.get;
    Object.defineProperty(report, name, {get, set: deny('writing a report'), configurable: false});
  }
  require('node:v8').setFlagsFromString = deny('changing the flags of V8');
}

/**
 * Older versions let a program make links inside its folder that lead out of it, and follow them:
 * newer ones allow symbolic links only to who may read and write everything.
 */
function guardLinks() {
  const fs = require('node:fs');
  for (const owner of [fs, fs.promises]) {
    for (const name of Object.getOwnPropertyNames(owner)) {
      if (/^(?:link|symlink)(?:Sync)?$/.test(name)) {
        owner[name] = owner === fs.promises ? async () => deny('a link')() : deny('a link');
      }
    }
  }
}

function guardNetwork() {
  const [handleOf, makeTcp, makeUdp] = ['_handle', '_createServerHandle', '_createSocketHandle'];
  const net = require('node:net');
  const dns = require('node:dns');
  const dgram = require('node:dgram');
  // Like Node 25: the error comes as an event, so that what is built on sockets (http, fetch) fails
  // as usual.
  net.Socket.prototype.connect = function connect() {
    this.connecting = true;
    process.nextTick(() => this.destroy(denied('the network')));
    return this;
  };
  net.Server.prototype.listen = deny('the network');
  for (const name of ['bind', 'connect', 'send', 'addMembership']) {
    dgram.Socket.prototype[name] = deny('the network');
  }
  // Else one of the functions warns of itself.
  process.noDeprecation = true;
  const handles = [
    // The handle of a pipe can connect to any socket that is a file.
    process.stdout[handleOf],
    net[makeTcp](null, 0, 4),
    dgram[makeUdp](null, 0, 'udp4'),
    new dns.Resolver()[handleOf],
  ];
  delete process.noDeprecation;
  for (const handle of handles) guardHandle(handle);
  for (const handle of handles.slice(1, 3)) handle.close?.();
  net[makeTcp] = deny('the network');
  dgram[makeUdp] = deny('the network');
  for (const owner of [dns, dns.Resolver.prototype]) guardLookups(owner, callbackDenial);
  for (const owner of [dns.promises, dns.promises.Resolver.prototype]) {
    guardLookups(owner, async () => {
      throw denied('the network');
    });
  }
}

/** What sockets are built on: programs can get at such objects, and make more of their kind. */
function guardHandle(handle) {
  // An error number stands for one that could not be made.
  if (typeof handle !== 'object' || handle === null) return;
  const prototype = Object.getPrototypeOf(handle);
  for (const name in prototype) {
    if (/^(?:bind|connect|listen|send|query|getHostByAddr)/.test(name)) {
      Object.defineProperty(prototype, name, {value: deny('the network')});
    }
  }
}

function guardLookups(owner, denial) {
  for (const name of Object.getOwnPropertyNames(owner)) {
    if (/^(?:lookup|resolve|reverse)/.test(name)) owner[name] = denial;
  }
}

function callbackDenial(...args) {
  const callback = args.at(-1);
  if (typeof callback !== 'function') throw denied('the network');
  process.nextTick(callback, denied('the network'));
}
