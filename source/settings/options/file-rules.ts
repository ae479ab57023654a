/** A project's file may give it as well as the user's own: it takes nothing away that protects anybody. */
export const anyone = {project: 'any'} as const;
