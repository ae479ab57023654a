// Attacks the network from Node: addresses, names, fetch and datagrams.
const net = require('node:net');
const dns = require('node:dns').promises;
const dgram = require('node:dgram');

const connected = options =>
  new Promise((resolve, reject) => {
    net.connect(options).on('connect', resolve).on('error', reject);
  });
const sent = (port, host) =>
  new Promise((resolve, reject) => {
    const socket = dgram.createSocket('udp4').on('error', reject);
    socket.send('x', port, host, error => (error ? reject(error) : resolve()));
  });
const attempts = {
  metadata: () => connected({host: '169.254.169.254', port: 80}),
  host: () => connected({host: '172.17.0.1', port: 2375}),
  docker: () => connected({path: '/var/run/docker.sock'}),
  IPv6: () => connected({host: '2606:4700:4700::1111', port: 53}),
  fetch: () => fetch('http://169.254.169.254/'),
  names: () => dns.lookup('example.org'),
  datagram: () => sent(53, '1.1.1.1'),
};

(async () => {
  for (const [name, attempt] of Object.entries(attempts)) {
    try {
      await attempt();
      console.log(name, 'SUCCEEDED');
    } catch {
      console.log(name, 'unreachable');
    }
  }
  process.exit();
})();
