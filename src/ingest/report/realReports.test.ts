import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figureIdsOf } from '../../model/figures.ts';
import { templateDueIn } from '../../model/template.ts';
import { findAgency } from '../../register/findAgency.ts';
import { readTestRegister } from '../../register/readTestRegister.ts';
import { ingestReport } from './ingestReport.ts';

/** Real reports, kept beside the repository where there are any. */
const FOLDER = new URL('../../../../shared/reports/', import.meta.url);
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];
const NO_FOLDER = 'no folder of real reports beside the repository (../shared/reports)';

interface Expected {
  /** Its code in the register. */
  readonly agency: string;
  readonly year: number;
  readonly templates: string;
  readonly published?: string;
  readonly numbers: number;
  readonly blanks: number;
  /** Table figures that are no printed 0, copied from the documents by hand. */
  readonly notZero: Readonly<Record<string, number | 'blank'>>;
  /** Figure, value and line of each mention. */
  readonly stated: readonly string[];
}

const REPORTS: Readonly<Record<string, Expected>> = {
  '000': {
    agency: '330206007',
    year: 2021,
    templates: '2021 2021',
    numbers: 193,
    blanks: 7,
    notZero: {
      'applications.received.person': 1,
      'applications.received.total': 1,
      'applications.partlyGranted.person': 1,
      'applications.partlyGranted.total': 1,
      'applications.concluded.person': 1,
      'applications.concluded.total': 1,
      'applications.carriedOver.person': 'blank',
      'applications.carriedOver.enterprise': 'blank',
      'applications.carriedOver.research': 'blank',
      'applications.carriedOver.publicInterest': 'blank',
      'applications.carriedOver.legalService': 'blank',
      'applications.carriedOver.otherOrganisation': 'blank',
      'applications.carriedOver.total': 'blank',
      'proceedings.review.upheld': 1,
      'proceedings.review.total': 1,
    },
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
    agency: '370322002',
    year: 2020,
    templates: '2019 2019',
    numbers: 198,
    blanks: 0,
    notZero: {
      'proactive.otherServices.previousItems': 1,
      'proactive.otherServices.decisions': 4,
      'applications.received.person': 4,
      'applications.received.total': 4,
      'applications.unavailable.notHeld.person': 4,
      'applications.unavailable.notHeld.total': 4,
      'applications.concluded.person': 4,
      'applications.concluded.total': 4,
    },
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
  '002': {
    agency: '211202001',
    year: 2021,
    templates: '2021 2021',
    numbers: 200,
    blanks: 0,
    notZero: {},
    stated: [],
  },
  '003': {
    agency: '330902104',
    year: 2021,
    templates: '2021 2021',
    numbers: 200,
    blanks: 0,
    notZero: {
      'applications.received.person': 1,
      'applications.received.total': 1,
      'applications.granted.person': 1,
      'applications.granted.total': 1,
      'applications.concluded.person': 1,
      'applications.concluded.total': 1,
    },
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
    agency: '450202001',
    year: 2021,
    templates: '2021 2021',
    published: '2022-01-14',
    numbers: 200,
    blanks: 0,
    notZero: {},
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
      const agency = findAgency(ingested.agencyInput, readTestRegister());
      const inState = (state: string) => figures.filter((figure) => figure.state === state).length;
      expect({
        agency: agency.kind === 'resolved' ? agency.code : agency.reason,
        year,
        templates: `${templates.proactive} ${templates.applications}`,
        ...(published && { published: published.date }),
        numbers: inState('number'),
        blanks: inState('blank'),
        notZero: Object.fromEntries(
          figures.flatMap((figure) => {
            const { value } = { value: undefined, ...figure };
            return value === 0 ? [] : [[figure.figure, value ?? figure.state]];
          }),
        ),
        stated: stated.map((mention) => {
          const line = mention.place.in === 'text' ? mention.place.line : 0;
          const value = mention.state === 'number' ? mention.value : mention.state;
          return `${mention.figure.replace('stated.', '')} ${value} at ${line}`;
        }),
      }).toEqual(expected);
      const due = templateDueIn(expected.year);
      const ids = figureIdsOf({ proactive: due, applications: due });
      expect(figures.map(({ figure }) => figure)).toEqual(ids);
      expect(parts.map(({ part }) => part)).toEqual(PARTS);
      expect(ingested.diagnostics).toEqual([]);
    });
  },
);
