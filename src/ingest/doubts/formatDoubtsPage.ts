import type { DoubtfulDocument, Verdict } from './doubt.ts';
import { DOUBT_CLASSES } from './doubtClass.ts';
import { PAGE_STYLE } from './doubtsPageStyle.ts';
import { CLASS_TEXTS, leftOutText, moreText, PAGE_TEXTS } from './doubtsPageTexts.ts';
import { formatDoubt } from './formatDoubt.ts';
import { bilingual, escapeText, type Markup, markup } from './markup.ts';

/** How many documents and places have a doubt of one class. */
export interface ClassCount {
  readonly documents: number;
  readonly places: number;
}

/** Everything the page shows. */
export interface DoubtsPage {
  /** The most doubtful first. */
  readonly documents: readonly DoubtfulDocument[];
  /** Documents with doubts that are not among them. */
  readonly leftOut: number;
  /** In the order of DOUBT_CLASSES. */
  readonly counts: readonly ClassCount[];
}

/** So many documents stand open; the others open at a click. */
const OPEN_DOCUMENTS = 20;

/** A page that needs nothing but itself: no script, no other file, nothing from the network. */
export function formatDoubtsPage({ documents, leftOut, counts }: DoubtsPage): string {
  const { title, none } = PAGE_TEXTS;
  return markup`<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escapeText(`${title.zh} · ${title.en}`)}</title>
<style>${PAGE_STYLE as Markup}</style>
</head>
<body>
<main>
<h1>${bilingual(title)}</h1>
${documents.length === 0 ? markup`<p>${bilingual(none)}</p>` : formatCounts(counts)}
${documents.map(formatDocument)}
${leftOut > 0 ? markup`<p>${bilingual(leftOutText(leftOut))}</p>` : markup``}
</main>
</body>
</html>
`;
}

function formatCounts(counts: readonly ClassCount[]): Markup {
  const rows = DOUBT_CLASSES.flatMap((name, at) => {
    const { documents = 0, places = 0 } = counts[at] ?? {};
    if (places === 0) return [];
    return [
      markup`<tr><th scope="row">${bilingual(CLASS_TEXTS[name])}</th><td class="number">${documents}</td><td class="number">${places}</td></tr>
`,
    ];
  });
  return markup`<table>
<tr><th scope="col">${bilingual(PAGE_TEXTS.class)}</th><th scope="col" class="number">${bilingual(PAGE_TEXTS.documents)}</th><th scope="col" class="number">${bilingual(PAGE_TEXTS.count)}</th></tr>
${rows}</table>`;
}

function formatDocument({ file, verdict, doubts }: DoubtfulDocument, at: number): Markup {
  const open = at < OPEN_DOCUMENTS ? markup` open` : markup``;
  return markup`<details${open}>
<summary><h2>${escapeText(file)}</h2> ${formatVerdict(verdict)}</summary>
${formatRemedy(verdict)}${doubts.found.map(formatDoubt)}${doubts.more > 0 ? markup`<p>${bilingual(moreText(doubts.more))}</p>` : markup``}
</details>
`;
}

function formatVerdict(verdict: Verdict): Markup {
  const label = bilingual(PAGE_TEXTS[verdict.kind]);
  if (verdict.kind !== 'report') return markup`<span class="verdict">${label}</span>`;
  return markup`${label} <code>${escapeText(`${verdict.agency} ${verdict.year}`)}</code>`;
}

function formatRemedy(verdict: Verdict): Markup {
  if (verdict.kind !== 'unresolved') return markup``;
  return markup`<p>${bilingual(verdict.reason)} ${bilingual(PAGE_TEXTS.remedy)}: <code>${escapeText(verdict.remedy)}</code></p>`;
}
