import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Result } from '../../../model/report.ts';
import { findLabels } from '../../grid/findLabels.ts';
import type { SourceDocument } from '../../read/sourceDocument.ts';
import { parseApplicationsTable } from './parseApplicationsTable.ts';
import { parseProactiveTable } from './parseProactiveTable.ts';
import { parseProceedingsTable } from './parseProceedingsTable.ts';
import { LABEL_TRIE } from './tableLabels.ts';
import type { TableReading } from './tableReading.ts';
import { layFlow } from './textFlow.ts';

export type { TableReading } from './tableReading.ts';

/** The tables that a document has; one that is not there is absent. */
export interface TablesReading {
  readonly proactive?: TableReading;
  readonly applications?: TableReading;
  readonly proceedings?: TableReading;
}

/**
 * Finds and reads tables 2, 3 and 4 by their labels, wherever they stand and however their cells
 * are laid out. A figure is a number only where there is no doubt which one it is; what could not
 * be read is said in the diagnostics.
 */
export function parseTables(document: SourceDocument): Result<TablesReading> {
  const flow = layFlow(document);
  const source = { flow, labels: findLabels(LABEL_TRIE, flow.text) };
  const first = parseProactiveTable(source, false);
  const template = first?.value.template ?? '2021';
  const applications = parseApplicationsTable(source, template, hasFiguresFirst(first));
  const proactive = hasFiguresFirst(applications) ? parseProactiveTable(source, true) : first;
  const proceedings = parseProceedingsTable(source, applications?.value.template ?? template);
  const diagnostics: Diagnostic[] = [proactive, applications, proceedings].flatMap(
    (table) => table?.diagnostics ?? [],
  );
  return {
    value: {
      ...(proactive && { proactive: proactive.value }),
      ...(applications && { applications: applications.value }),
      ...(proceedings && { proceedings: proceedings.value }),
    },
    diagnostics,
  };
}

/** Whether a table had its figures before their labels; its document's other tables have as well. */
function hasFiguresFirst(table: Result<TableReading> | undefined): boolean {
  const codes = table?.diagnostics.map(({ code }) => code) ?? [];
  return codes.includes('figures-before-labels') || codes.includes('figures-unplaced');
}
