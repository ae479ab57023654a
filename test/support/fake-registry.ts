import {createHash, randomBytes} from 'node:crypto';
import {once} from 'node:events';
import {createServer, type ServerResponse} from 'node:http';
import {gzipSync} from 'node:zlib';
import {tar} from '../../source/sandbox/docker/tar.ts';

/** What can go wrong with a pull, or hold it up. */
export type Trouble =
  /** The tag is unknown. */
  | 'no-manifest'
  /** What comes is not what its digest says. */
  | 'wrong-layer'
  /** The layer stops half-way and its end never comes. */
  | 'stuck-layer';

export interface FakeRegistry extends AsyncDisposable {
  /** Name of the one image in it, as `docker pull` takes it. */
  readonly reference: string;
  /** Resolves once half of a layer has been sent. */
  readonly halfSent: Promise<void>;
}

const layerBytes = 4_000_000;

/**
 * A registry on the loopback interface, where Docker needs no TLS, with one image of one layer:
 * https://distribution.github.io/distribution/spec/api/.
 */
export async function startFakeRegistry(trouble?: Trouble): Promise<FakeRegistry> {
  // Random, so that no daemon has it already and nothing of it can be compressed away.
  const files = tar([{path: 'data', content: randomBytes(layerBytes)}], new Date());
  const layer = gzipSync(files, {level: 1});
  const config = Buffer.from(
    JSON.stringify({
      architecture: process.arch === 'x64' ? 'amd64' : process.arch,
      os: 'linux',
      config: {},
      rootfs: {type: 'layers', diff_ids: [digestOf(files)]},
    }),
  );
  const type = 'application/vnd.docker.distribution.manifest.v2+json';
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: type,
      config: describe('application/vnd.docker.container.image.v1+json', config),
      layers: [describe('application/vnd.docker.image.rootfs.diff.tar.gzip', layer)],
    }),
  );
  const half = Promise.withResolvers<void>();

  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/v2/') response.end('{}');
    else if (path.includes('/manifests/') && trouble !== 'no-manifest') {
      const headers = {'Content-Type': type, 'Docker-Content-Digest': digestOf(manifest)};
      response.writeHead(200, {...headers, 'Content-Length': manifest.length}).end(manifest);
    } else if (path.endsWith(digestOf(config))) response.end(config);
    else if (path.endsWith(digestOf(layer))) void sendLayer(response);
    else response.writeHead(404).end(JSON.stringify({errors: [{code: 'MANIFEST_UNKNOWN'}]}));
  });

  async function sendLayer(response: ServerResponse): Promise<void> {
    response.writeHead(200, {'Content-Length': layer.length});
    const middle = layer.length >> 1;
    await new Promise(resolve => response.write(layer.subarray(0, middle), resolve));
    half.resolve();
    if (trouble === 'wrong-layer') response.end(randomBytes(layer.length - middle));
    else if (trouble !== 'stuck-layer') response.end(layer.subarray(middle));
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it has no port');
  return {
    reference: `127.0.0.1:${address.port}/yuubox-test/tiny:1`,
    halfSent: half.promise,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

function describe(mediaType: string, content: Uint8Array) {
  return {mediaType, size: content.length, digest: digestOf(content)};
}

function digestOf(content: Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}
