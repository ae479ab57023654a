/** Whether a healer is named by a file of JavaScript or TypeScript. */
export function isHealerFile(name: string): boolean {
  return /[/\\]|\.[cm]?[jt]s$/.test(name);
}
