/**
 * Which folders of src a folder may import from, beside itself. The direction is one way: the
 * model first, the pages last. A folder that is not listed may not exist.
 */
export const FOLDER_IMPORTS: Readonly<Record<string, readonly string[]>> = {
  'src/model': [],
  'src/csv': [],
  'src/ingest/read': ['src/model'],
  // Of src/ingest/read only what a grid is, see TYPE_ONLY.
  'src/ingest/grid': ['src/model', 'src/ingest/read'],
  'src/ingest/report': ['src/model', 'src/ingest/read', 'src/ingest/grid'],
  'src/ingest/doubts': ['src/model', 'src/ingest/read', 'src/ingest/report'],
  'src/ingest/work': ['src/model', 'src/ingest/read', 'src/ingest/report', 'src/ingest/doubts'],
  'src/ingest/print': ['src/model', 'src/csv', 'src/ingest/read', 'src/ingest/report'],
  'src/register': ['src/model', 'src/csv'],
  'src/audit': ['src/model'],
  'src/dataset': ['src/model', 'src/csv', 'src/ingest', 'src/register', 'src/audit'],
  'src/collect': ['src/model', 'src/csv', 'src/ingest', 'src/register', 'src/dataset'],
  'src/synth': ['src/model', 'src/csv', 'src/ingest/grid', 'src/register'],
  // The site knows the model and reads the built dataset.
  'src/i18n': ['src/model'],
  'src/charts': ['src/model', 'src/i18n'],
  'src/search': ['src/model', 'src/i18n'],
  'src/compare': ['src/model', 'src/i18n', 'src/charts'],
  'src/views': ['src/model', 'src/i18n', 'src/charts', 'src/csv'],
  'src/styles': [],
  'src/components': [
    'src/views',
    'src/charts',
    'src/compare',
    'src/search',
    'src/i18n',
    'src/styles',
  ],
  'src/layouts': ['src/components', 'src/views', 'src/i18n', 'src/styles'],
  'src/pages': ['src/layouts', 'src/components', 'src/views', 'src/i18n', 'src/search'],
};

/** Imports that may bring in types and nothing that runs. */
export const TYPE_ONLY: readonly (readonly [from: string, to: string])[] = [
  ['src/ingest/grid', 'src/ingest/read'],
];

/** Where each library is used: a folder (with a slash at its end) or a file. */
export const LIBRARY_HOMES: Readonly<Record<string, readonly string[]>> = {
  zod: [
    'src/model/',
    'src/i18n/texts.ts',
    'src/dataset/',
    'src/collect/',
    'src/views/siteDataset.ts',
  ],
  papaparse: ['src/csv/', 'src/ingest/read/readCsv.ts'],
  hucre: ['src/ingest/read/readXlsx.ts'],
  parse5: ['src/ingest/read/html/', 'src/collect/page/'],
  'css-tree': ['src/ingest/read/html/parseCss.ts'],
  'css-select': ['src/ingest/read/html/compileSelectors.ts'],
  'css-what': ['src/ingest/read/html/compileSelectors.ts', 'src/ingest/read/html/weighSelector.ts'],
  'pdfjs-dist': ['src/ingest/read/pdf/'],
  'opencc-js': ['src/ingest/report/prose/traditionalCharacters.ts'],
  saxes: ['src/ingest/read/docx/parseXml.ts'],
  'word-extractor': ['src/ingest/read/doc/'],
  piscina: ['src/ingest/work/startWorkers.ts'],
  yauzl: ['src/ingest/read/openZip.ts'],
  'pinyin-pro': ['src/register/romanise.ts'],
  'hyparquet-writer': ['src/dataset/export/parquetFile.ts'],
  undici: ['src/collect/fetch/'],
  'ipaddr.js': ['src/collect/fetch/'],
  'robots-parser': ['src/collect/'],
  d3: ['src/charts/'],
  'd3-sankey': ['src/charts/flow/layoutSankey.ts'],
  'fuse.js': ['src/search/agency/findSlips.ts'],
  diff: ['src/views/compareYears/diffProse.ts'],
  astro: ['src/pages/', 'src/layouts/', 'src/components/', 'src/env.d.ts'],
};
