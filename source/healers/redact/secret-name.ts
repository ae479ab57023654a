/** Names of variables whose values are secret, more likely than not: `API_KEY`, and not `KEYBOARD`. */
export const secretName = /pass|pwd|secret|token|credential|auth(?!or)|key$|(?:^|_)keys?_/i;
