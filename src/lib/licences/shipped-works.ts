/** A work of others that reaches readers as part of the guide: code, styles or a font. Tools that only build it do not count. */
export interface ShippedWork {
  readonly name: string;
  /** The npm package it comes from. */
  readonly package: string;
  /** What it does in the guide, as it completes "The guide uses it for …". */
  readonly use: string;
  /** SPDX identifier (https://spdx.org/licenses/). */
  readonly licence: Licence;
  readonly copyright: string;
  readonly address: string;
}

/** The licences that a work may have to be shipped: all allow it as long as their text goes with the guide. */
export const knownLicences = {
  'Apache-2.0': 'Apache License 2.0',
  MIT: 'MIT License',
  'OFL-1.1': 'SIL Open Font License 1.1',
} as const;

/** One of the known licences. */
type Licence = keyof typeof knownLicences;

/** Every such work. A test compares the list with what the build takes in. */
export const shippedWorks: readonly ShippedWork[] = [
  {
    name: 'Atkinson Hyperlegible Next',
    package: '@fontsource/atkinson-hyperlegible-next',
    use: 'its typeface, cut down to the letters of western European languages',
    licence: 'OFL-1.1',
    copyright: 'Copyright 2020-2024 The Atkinson Hyperlegible Next Project Authors',
    address: 'https://github.com/googlefonts/atkinson-hyperlegible-next',
  },
  {
    name: 'Fuse.js',
    package: 'fuse.js',
    use: 'finding misspelt words in the search',
    licence: 'Apache-2.0',
    copyright: 'Copyright (c) 2026 Kiro Risk',
    address: 'https://www.fusejs.io/',
  },
  {
    name: 'Tailwind CSS',
    package: 'tailwindcss',
    use: 'parts of its style sheet',
    licence: 'MIT',
    copyright: 'Copyright (c) Tailwind Labs, Inc.',
    address: 'https://tailwindcss.com/',
  },
];
