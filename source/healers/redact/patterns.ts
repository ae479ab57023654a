import {findAssigned} from './assignments.ts';
import {findPrivateKeys} from './private-keys.ts';
import type {Secret, SecretKind} from './secret.ts';
import {findSettings} from './settings.ts';

/**
 * The secrets in a text, by the forms that issuers give their keys and by the names that programs give theirs. May
 * overlap. None spans a line end, so that line numbers stay what they were. Linear.
 */
export function findByPattern(text: string): Secret[] {
  const found = [...findPrivateKeys(text), ...findAssigned(text), ...findSettings(text)];
  for (const {kind, pattern} of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
      found.push({start, end, kind, counts: true});
    }
  }
  return found;
}

/** The forms are the issuers' own, as their documentation and secret scanners describe them. */
const patterns: readonly {readonly kind: SecretKind; readonly pattern: RegExp}[] = [
  // AWS access key ids, https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
  {kind: 'API key', pattern: /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z\d]{16}\b/g},
  // OpenAI, Anthropic, OpenRouter, DeepSeek and others that begin like them; Stripe; Groq; xAI
  {kind: 'API key', pattern: /\bsk-[\w-]{16,}/g},
  {kind: 'API key', pattern: /\b[spr]k_(?:live|test)_[A-Za-z\d]{10,}/g},
  {kind: 'API key', pattern: /\b(?:gsk_|xai-)[A-Za-z\d]{20,}/g},
  // Google
  {kind: 'API key', pattern: /\bAIza[\w-]{35}/g},
  {kind: 'token', pattern: /\bya29\.[\w-]{20,}/g},
  // GitHub, GitLab
  {kind: 'token', pattern: /\bgh[pousr]_[A-Za-z\d]{20,}/g},
  {kind: 'token', pattern: /\bgithub_pat_\w{20,}/g},
  {kind: 'token', pattern: /\bglpat-[\w-]{20,}/g},
  // Slack
  {kind: 'token', pattern: /\bxox[abeoprs]-[A-Za-z\d-]{10,}/g},
  {kind: 'token', pattern: /\bhooks\.slack\.com\/services\/([\w/]{20,})/dg},
  // Hugging Face, npm, PyPI, SendGrid, DigitalOcean, Shopify, Databricks, Telegram, Mailgun, Twilio
  {kind: 'token', pattern: /\b(?:hf|npm)_[A-Za-z\d]{20,}/g},
  {kind: 'token', pattern: /\bpypi-[\w-]{20,}/g},
  {kind: 'API key', pattern: /\bSG\.[\w-]{16,}\.[\w-]{16,}/g},
  {kind: 'token', pattern: /\b(?:dop|doo|dor)_v1_[a-f\d]{64}\b/g},
  {kind: 'token', pattern: /\bshp(?:at|ca|pa|ss)_[A-Fa-f\d]{32}\b/g},
  {kind: 'token', pattern: /\bdapi[a-f\d]{32}\b/g},
  {kind: 'token', pattern: /\b\d{8,10}:AA[\w-]{33}\b/g},
  {kind: 'API key', pattern: /\bkey-[a-f\d]{32}\b/g},
  {kind: 'API key', pattern: /\bSK[a-f\d]{32}\b/g},
  {kind: 'private key', pattern: /\bAGE-SECRET-KEY-1[A-Z\d]{58}\b/g},
  // JSON Web Tokens: two JSON objects in base64url, which begin with `{"`
  {kind: 'token', pattern: /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}(?:\.[\w-]+)?/g},
  // HTTP authorization, and a password in an address or a connection string
  {kind: 'token', pattern: /\b(?:Bearer|Basic)[ \t]{1,4}([\w.~+/-]{12,}=*)/dg},
  {kind: 'password', pattern: /:\/\/[^\s/:@'"`]{0,100}:([^\s/@'"`]{1,200})@/dg},
  {kind: 'password', pattern: /\b(?:AccountKey|SharedAccessKey)=([\w+/]{20,}=*)/dg},
];
