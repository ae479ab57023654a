/** Names of variables whose values are secret, more likely than not. */
export const secretName = /pass|pwd|secret|token|key|credential|auth/i;
