/** Where Anthropic's own models are asked. */
export const anthropicUrl = 'https://api.anthropic.com';
