import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ingestReport } from './ingestReport.ts';

/** Real reports, kept beside the repository where there are any. */
const FOLDER = new URL('../../../../shared/reports/', import.meta.url);
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];
const NO_FOLDER = 'no folder of real reports beside the repository (../shared/reports)';

interface Expected {
  readonly year: number;
  readonly templates: string;
  readonly published?: string;
  readonly numbers: number;
  readonly blanks: number;
  /** Figure, value and line of each mention. */
  readonly stated: readonly string[];
}

const REPORTS: Readonly<Record<string, Expected>> = {
  '000': {
    year: 2021,
    templates: '2021 2021',
    numbers: 193,
    blanks: 7,
    stated: [
      'disclosed.total 824 at 7',
      'disclosed.website 480 at 7',
      'disclosed.wechat 207 at 7',
      'disclosed.weibo 137 at 7',
      'applications.received 1 at 10',
      'applications.received 1 at 424',
      'fees.amount 0 at 424',
    ],
  },
  '001': {
    year: 2020,
    templates: '2019 2019',
    numbers: 198,
    blanks: 0,
    stated: [
      'disclosed.total 304 at 13',
      'disclosed.website 107 at 14',
      'disclosed.wechat 197 at 15',
      'applications.received 4 at 24',
      'applications.concluded 4 at 24',
      'applications.granted 0 at 24',
      'applications.partlyGranted 0 at 24',
      'applications.refused 0 at 24',
      'applications.unavailable 4 at 24',
      'applications.notProcessed 0 at 24',
      'applications.otherHandling 0 at 24',
      'fees.amount 0 at 26',
      'proceedings.review 0 at 28',
      'proceedings.lawsuits 0 at 28',
    ],
  },
  '002': { year: 2021, templates: '2021 2021', numbers: 200, blanks: 0, stated: [] },
  '003': {
    year: 2021,
    templates: '2021 2021',
    numbers: 200,
    blanks: 0,
    stated: [
      'disclosed.website 85 at 4',
      'applications.received 1 at 6',
      'proceedings.review 0 at 6',
      'proceedings.lawsuits 0 at 6',
      'disclosed.website 85 at 8',
      'applications.received 1 at 8',
      'fees.amount 0 at 390',
    ],
  },
  '004': {
    year: 2021,
    templates: '2021 2021',
    published: '2022-01-14',
    numbers: 200,
    blanks: 0,
    stated: [
      'disclosed.website 43 at 12',
      'disclosed.wechat 34 at 12',
      'applications.received 0 at 16',
      'proceedings.review 0 at 16',
      'proceedings.lawsuits 0 at 16',
      'proceedings.review 0 at 26',
      'proceedings.lawsuits 0 at 26',
    ],
  },
};
const PARTS = ['overview', 'proactive', 'applications', 'proceedings', 'problems', 'other'];

describe.skipIf(files.length === 0)(
  `real reports${files.length === 0 ? `: ${NO_FOLDER}` : ''}`,
  () => {
    it.each(Object.entries(REPORTS))('report %s', async (number, expected) => {
      const fileName = files.find((name) => name.startsWith(number)) ?? '';
      const ingested = await ingestReport({
        fileName,
        bytes: readFileSync(new URL(fileName, FOLDER)),
      });
      if (ingested.kind === 'rejected') throw new Error(ingested.reason.code);
      const { year, templates, published, figures, stated, parts } = ingested.report;
      const inState = (state: string) => figures.filter((figure) => figure.state === state).length;
      expect({
        year,
        templates: `${templates.proactive} ${templates.applications}`,
        ...(published && { published: published.date }),
        numbers: inState('number'),
        blanks: inState('blank'),
        stated: stated.map((mention) => {
          const line = mention.place.in === 'text' ? mention.place.line : 0;
          const value = mention.state === 'number' ? mention.value : mention.state;
          return `${mention.figure.replace('stated.', '')} ${value} at ${line}`;
        }),
      }).toEqual(expected);
      expect(parts.map(({ part }) => part)).toEqual(PARTS);
      expect(ingested.diagnostics).toEqual([]);
    });
  },
);
