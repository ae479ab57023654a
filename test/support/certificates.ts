import {execFile} from 'node:child_process';
import {copyFile, mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

/**
 * An authority and the certificates that it signed, in the layout that Docker has: `server/` and `client/`, each with
 * ca.pem, cert.pem and key.pem. The server's is for 127.0.0.1.
 */
export async function makeCertificates(folder: string): Promise<void> {
  const openssl = (command: string) => run('openssl', command.split(' '), {cwd: folder});
  await mkdir(folder, {recursive: true});
  const key = '-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes';
  const authority = '-CA ca.pem -CAkey ca-key.pem -CAcreateserial';
  await openssl(`req -x509 ${key} -keyout ca-key.pem -out ca.pem -subj /CN=ca`);
  await writeFile(join(folder, 'server.ext'), 'subjectAltName=IP:127.0.0.1\n');
  await writeFile(join(folder, 'client.ext'), 'extendedKeyUsage=clientAuth\n');
  for (const name of ['server', 'client']) {
    await mkdir(join(folder, name));
    await copyFile(join(folder, 'ca.pem'), join(folder, name, 'ca.pem'));
    await openssl(`req ${key} -keyout ${name}/key.pem -out csr -subj /CN=${name}`);
    await openssl(`x509 -req -in csr ${authority} -extfile ${name}.ext -out ${name}/cert.pem`);
  }
}
