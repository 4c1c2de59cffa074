import type { APIRoute } from 'astro';
import { siteDataset } from '../views/siteDataset.ts';

/** The list that the agency search loads, as the dataset has it. */
export const GET: APIRoute = () => new Response(JSON.stringify(siteDataset.lookup()));
