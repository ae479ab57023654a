/** What a session can be exported as. */
export const exportFormats = ['md', 'patch', 'json', 'html'] as const;
export type ExportFormat = (typeof exportFormats)[number];
