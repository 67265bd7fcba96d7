/** The licence of the text, the tables and the data of the guide. */
export const TEXT_LICENCE = {
  name: 'CC BY 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
