import {messageOf} from './docker-api.ts';

/**
 * Why a daemon could not be reached, in words that say what to look at.
 * @param patienceMs how long it was waited for.
 */
export function explainConnection(error: unknown, patienceMs: number): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = reasons[code];
  if (known !== undefined) return known;
  if (error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')) {
    return `no answer within ${patienceMs / 1000} s`;
  }
  const message = messageOf(error);
  if (/HTTP request to an HTTPS server/.test(message)) {
    return 'it wants TLS (set DOCKER_TLS_VERIFY=1, and DOCKER_CERT_PATH to the folder of the certificates)';
  }
  if (/alert.*certificate/i.test(message)) {
    return `it refuses the certificate of this side: cert.pem and key.pem (${code || message})`;
  }
  if (/permission denied \(publickey/i.test(message)) {
    return `${message} (give your key to ssh-agent: ssh-add)`;
  }
  if (/host key verification failed/i.test(message)) {
    return `${message} (connect once by hand: ssh HOST)`;
  }
  return message;
}

const untrusted = 'its certificate is not one of the authority in ca.pem';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'nothing is there',
  ECONNREFUSED: 'nobody listens there',
  EACCES: 'permission denied (is your user in the group “docker”?)',
  ENOTFOUND: 'there is no machine of that name',
  ECONNRESET: 'it closed the connection',
  EPROTO: 'it does not speak TLS there',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak TLS there',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'it does not speak TLS there',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for a machine of another name',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
};
