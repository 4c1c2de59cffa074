import { RULES } from '../../audit/allRules.ts';
import { figureKey } from '../../audit/checkedFigure.ts';
import { type Check, checkId } from '../../model/check.ts';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import { formatNumber } from '../store/formatNumber.ts';
import { textCell } from './csvCell.ts';
import type { PublishedTable } from './publishedTables.ts';

const SEVERITIES: ReadonlyMap<string, string> = new Map(
  RULES.map(({ code, severity }) => [code, severity]),
);

/** Where a figure of a finding has no known place. */
const NO_PLACE = '-';

/** What does not fit in the reports, with both sides; what rests on a doubtful reading is not here. */
export const FINDINGS_TABLE: PublishedTable = {
  name: 'findings',
  title: 'What does not fit in the reports, one row a finding',
  columns: [
    { name: 'agency', type: 'string', description: 'Agency code' },
    { name: 'name', type: 'string', description: 'Chinese name of the agency' },
    { name: 'year', type: 'integer', description: 'Report year' },
    { name: 'rule', type: 'string', description: 'Code of the rule; /checks/ explains each' },
    {
      name: 'severity',
      type: 'string',
      description:
        'error: the form’s own arithmetic; warning: two statements do not fit; notice: unusual, perhaps with good reason',
    },
    { name: 'subject', type: 'string', description: 'The row, column or figure it is about' },
    { name: 'left', type: 'number', description: 'One side, where two numbers are compared' },
    { name: 'right', type: 'number', description: 'The other side' },
    { name: 'difference', type: 'number', description: 'left minus right' },
    {
      name: 'figures',
      type: 'string',
      description: 'Ids of the figures it rests on, with blanks between; @YEAR for another year’s',
    },
    {
      name: 'places',
      type: 'string',
      description: 'Where these stand in the document, in the same order, with semicolons between',
    },
    { name: 'message', type: 'string', description: 'The finding in a sentence, in Chinese' },
    { name: 'messageEn', type: 'string', description: 'The same in English' },
    {
      name: 'address',
      type: 'string',
      description: 'Permanent address on the site, below the site’s own',
    },
  ],
  primaryKey: ['agency', 'year', 'rule', 'subject'],
  rowsOf: ({ agency, findings }) => findings.map((check) => findingRow(agency, check)),
};

function findingRow({ name }: AgencyRecord['agency'], check: Check): Record<string, string> {
  const { agency, year, rule, subject, figures, message } = check;
  return {
    agency,
    name: textCell(name),
    year: String(year),
    rule,
    severity: SEVERITIES.get(rule) ?? '',
    subject: textCell(subject),
    left: numberCell(check.left),
    right: numberCell(check.right),
    difference: numberCell(check.difference),
    figures: figures.map(figureKey).join(' '),
    places: figures.length === 0 ? '' : textCell(placesOf(check)),
    message: textCell(message.zh),
    messageEn: textCell(message.en),
    address: `/agency/${agency}/${year}/#${checkId(check)}`,
  };
}

const numberCell = (value: number | undefined): string =>
  value === undefined ? '' : formatNumber(value);

/** Empty where not one place is known, as in captures by hand. */
function placesOf({ figures }: Check): string {
  const places = figures.map(({ place }) => place ?? NO_PLACE);
  return places.every((place) => place === NO_PLACE) ? '' : places.join('; ');
}
