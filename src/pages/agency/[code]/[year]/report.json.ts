import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { findAgency, findReport } from '../../../../views/findRecord.ts';
import { buildReportJson } from '../../../../views/report/buildReportJson.ts';
import { listReportFiles } from '../../../../views/report/listReportFiles.ts';

export const getStaticPaths = listReportFiles;

/** One report's data as JSON. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const record = findAgency(props);
  return new Response(buildReportJson(record, findReport(record, props.year)));
};
