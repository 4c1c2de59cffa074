import { DIAGNOSTIC_CODES } from '../../model/diagnosticCodes.ts';
import { FORM_ROWS, findFigure } from '../../model/figures.ts';
import { PART_KEYS, PART_LABELS } from '../../model/parts.ts';
import { formatPlace } from '../../model/place.ts';
import type { FigureReading } from '../../model/report.ts';
import type { Doubt, ExcerptLine } from './doubt.ts';
import { doubtClassOf } from './doubtClass.ts';
import { CLASS_TEXTS, PAGE_TEXTS, STATE_TEXTS } from './doubtsPageTexts.ts';
import { bilingual, escapeText, type Markup, markup } from './markup.ts';

const HERE = markup` class="here"`;
const NOWHERE = markup``;

/** One doubt: what it is, and the document's words beside the reading. */
export function formatDoubt(doubt: Doubt): Markup {
  const { diagnostic, readings, excerpt } = doubt;
  return markup`<div class="doubt">
<h3>${bilingual(DIAGNOSTIC_CODES[diagnostic.code])} <code>${escapeText(diagnostic.code)}</code></h3>
<p>${bilingual(CLASS_TEXTS[doubtClassOf(diagnostic)])}${detailsOf(doubt)}</p>
${excerpt.length + readings.length > 0 ? formatBeside(doubt) : NOWHERE}</div>
`;
}

function formatBeside({ excerpt, readings }: Doubt): Markup {
  return markup`<div class="beside">
<div>${bilingual(PAGE_TEXTS.document)}${formatExcerpt(excerpt)}</div>
<div>${bilingual(PAGE_TEXTS.reading)}${formatReadings(readings)}</div>
</div>
`;
}

function detailsOf({ diagnostic }: Doubt): Markup {
  const { subject, actual, expected, place } = diagnostic;
  const details = [
    subject && markup`${bilingual(PAGE_TEXTS.subject)} ${formatSubject(subject)}`,
    actual && markup`${bilingual(PAGE_TEXTS.found)} <q>${escapeText(actual)}</q>`,
    expected && markup`${bilingual(PAGE_TEXTS.expected)} ${escapeText(expected)}`,
    place && markup`<small>${escapeText(formatPlace(place))}</small>`,
  ];
  return markup`${details.flatMap((detail) => (detail ? [markup` · ${detail}`] : []))}`;
}

/** A figure, row, table or part by its label; anything else as it stands. */
function formatSubject(subject: string): Markup {
  const part = PART_KEYS.find((key) => key === subject);
  const label =
    findFigure(subject) ??
    FORM_ROWS.find(({ id }) => id === subject) ??
    (part && PART_LABELS[part]);
  const id = markup`<code>${escapeText(subject)}</code>`;
  return label ? markup`${bilingual(label)} ${id}` : id;
}

function formatExcerpt(lines: readonly ExcerptLine[]): Markup {
  if (lines.length === 0) return markup`<p>${bilingual(PAGE_TEXTS.noPlace)}</p>`;
  const items = lines.map(
    ({ place, text, isHere }) =>
      markup`<li${isHere ? HERE : NOWHERE}><span class="place">${escapeText(place)}</span><span class="text">${escapeText(text)}</span></li>
`,
  );
  return markup`<ol class="excerpt">${items}</ol>`;
}

function formatReadings(readings: readonly FigureReading[]): Markup {
  if (readings.length === 0) return markup`<p>${bilingual(PAGE_TEXTS.nothingRead)}</p>`;
  const { figure, state, value, raw } = PAGE_TEXTS;
  return markup`<div class="scroll"><table>
<tr><th scope="col">${bilingual(figure)}</th><th scope="col">${bilingual(state)}</th><th scope="col" class="number">${bilingual(value)}</th><th scope="col">${bilingual(raw)}</th></tr>
${readings.map(formatReading)}</table></div>`;
}

function formatReading(reading: FigureReading): Markup {
  const { figure, state, raw } = reading;
  const value = state === 'number' ? String(reading.value) : '';
  const label = findFigure(figure);
  return markup`<tr><td>${label ? bilingual(label) : NOWHERE} <code>${escapeText(figure)}</code></td><td>${bilingual(STATE_TEXTS[state])}</td><td class="number">${escapeText(value)}</td><td>${escapeText(raw)}</td></tr>
`;
}
