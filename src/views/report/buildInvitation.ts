import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { Check, CheckedFigure } from '../../model/check.ts';
import { findFigure } from '../../model/figures.ts';
import type { FindingFigure } from './buildFindings.ts';

/** What a reader can send who knows better, ready but for what is right. */
export interface Invitation {
  readonly text: string;
  /** Opens the reader's own mail with the text; whom to send it to is for the reader. */
  readonly mail: string;
  /** Lines for data/corrections.csv, with what is right left empty. */
  readonly lines: string;
}

interface About {
  /** Name and code. */
  readonly agency: string;
  readonly check: Check;
  /** The finding's permanent address. */
  readonly address: string;
  readonly figures: readonly FindingFigure[];
  readonly corrected: readonly CheckedFigure[];
}

export function buildInvitation(
  locale: Locale,
  { agency, check, address, figures, corrected }: About,
): Invitation {
  const year = String(check.year);
  const subject = t(locale, 'invite.subject', { agency, year });
  const text = [
    t(locale, 'invite.agency', { agency }),
    t(locale, 'invite.year', { year }),
    t(locale, 'invite.finding', { sentence: check.message[locale] }),
    t(locale, 'invite.address', { address }),
    ...figures.flatMap((figure) => figureLines(locale, figure)),
    ...(figures.length === 0 ? [t(locale, 'invite.right')] : []),
    t(locale, 'invite.source'),
  ].join('\n');
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
  return { text, mail, lines: correctionLines(check, corrected) };
}

function figureLines(locale: Locale, { link, value, place }: FindingFigure): readonly string[] {
  const key = place === '' ? 'invite.figure' : 'invite.figureAt';
  return [t(locale, key, { label: link.label, value, place }), t(locale, 'invite.right')];
}

/** Columns as data/README.md lists them; only figures of the tables can be corrected. */
function correctionLines({ agency, year }: Check, figures: readonly CheckedFigure[]): string {
  return figures
    .filter(({ figure }) => findFigure(figure) !== undefined)
    .map((checked) => `${agency},${checked.year ?? year},${checked.figure},,,,,`)
    .join('\n');
}
