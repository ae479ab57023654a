interface Server {
  host: string;
  ports: number[];
}

const text = '{"host": "alpha", "ports": [80, 443]}';

function read(json: string): Server {
  return JSON.parse(json) as Server;
}

function describe(server: Server): string {
  return `${server.host}: ${server.ports.join(', ')}`;
}

const server = read(text);
console.log(describe(server));
console.log(server.ports.length);
