/** The models of a Yuuki server. Newer ones are served by others, which `chat` asks. */
export const yuukiModels: readonly string[] = ['yuuki-best', 'yuuki-3.7', 'yuuki-v0.1'];
