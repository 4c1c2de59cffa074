import { describe, expect, it } from 'vitest';
import { parseTemplates } from './parseTemplates.ts';
import type { TableReading } from './tables/parseTables.ts';

const table = (template: '2021' | '2019'): TableReading => ({
  template,
  templateEvidence: 'labels',
  figures: [
    { figure: 'a', state: 'missing', raw: '' },
    { figure: 'b', state: 'blank', raw: '', place: { in: 'text', line: 9, column: 1 } },
  ],
  from: 0,
  to: 1,
});
const parse = (...args: Parameters<typeof parseTemplates>) => {
  const { value, diagnostics } = parseTemplates(...args);
  return [value.proactive, value.applications, ...diagnostics.map(({ code }) => code)];
};

describe('parseTemplates', () => {
  it('takes each table at its labels, never at the year', () => {
    const tables = { proactive: table('2019'), applications: table('2021') };
    expect(parse(tables, 2021, false)).toEqual([
      '2019',
      '2021',
      'template-mixed',
      'template-not-due',
    ]);
  });

  it('takes the other table for one that is absent', () => {
    expect(parse({ proactive: table('2019') }, 2020, false)).toEqual(['2019', '2019']);
    expect(parse({ applications: table('2021') }, 2022, false)).toEqual(['2021', '2021']);
    expect(parse({ proceedings: table('2019') }, 2020, false)).toEqual(['2019', '2019']);
  });

  it('takes the one due for the year where there is no table', () => {
    expect(parse({}, 2022, false)).toEqual(['2021', '2021']);
    expect(parse({}, 2019, false)).toEqual(['2019', '2019']);
    expect(parse({}, 2014, false)).toEqual(['legacy', 'legacy']);
    expect(parse({}, undefined, false)).toEqual(['2021', '2021']);
  });

  it('knows the legacy form by its headings in a later year, and says that it is not due', () => {
    expect(parse({}, 2021, true)).toEqual(['legacy', 'legacy', 'template-not-due']);
    expect(parse({}, 2014, true)).toEqual(['legacy', 'legacy']);
    expect(parse({ proactive: table('2021') }, 2021, true)).toEqual(['2021', '2021']);
  });

  it('says which table is not the one due, and where it stands', () => {
    const { diagnostics } = parseTemplates({ proactive: table('2019') }, 2022, false);
    expect(diagnostics).toEqual([
      {
        code: 'template-not-due',
        severity: 'warning',
        subject: 'proactive',
        actual: '2019',
        expected: '2021',
        place: { in: 'text', line: 9, column: 1 },
      },
    ]);
  });
});
