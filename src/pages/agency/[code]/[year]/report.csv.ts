import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { findAgency, findReport } from '../../../../views/findRecord.ts';
import { buildReportCsv } from '../../../../views/report/buildReportCsv.ts';
import { listReportFiles } from '../../../../views/report/listReportFiles.ts';

export const getStaticPaths = listReportFiles;

/** One report's figures as CSV. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(buildReportCsv(findReport(findAgency(props), props.year)));
