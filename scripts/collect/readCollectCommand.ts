import { parseArgs } from 'node:util';
import { userAgent } from '../../src/collect/userAgent.ts';
import { agencyCodeSchema } from '../../src/model/agency.ts';

export const USAGE = `Usage: npm run collect -- [--sources FILE] [--data DIR] [--agencies CODE,...]
                      [--contact TEXT] [--pause SECONDS] [--timeout SECONDS] [--allow-private]
  --sources FILE     addresses to collect (CSV file,url,agency,year,published,retrieved);
                     without it, the addresses of the reports in the store
  --data DIR         the store (default data); documents go to DIR/documents
  --agencies CODES   only these agencies
  --contact TEXT     whom hosts may write to, as an address of mail or web
  --pause SECONDS    between two requests to a host (default 5, or more where its robots.txt says)
  --timeout SECONDS  that one request may take (default 120)
  --allow-private    also ask hosts that are not on the public internet`;

export interface CollectCommand {
  readonly data: string;
  readonly sources: string | undefined;
  readonly agencies: readonly string[] | undefined;
  readonly userAgent: string;
  readonly hasContact: boolean;
  readonly pause: number;
  readonly timeout: number;
  readonly allowPrivate: boolean;
}

/** The command's options; undefined for wrong ones. */
export function readCollectCommand(args: readonly string[]): CollectCommand | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string', default: 'data' },
        sources: { type: 'string' },
        agencies: { type: 'string' },
        contact: { type: 'string' },
        pause: { type: 'string', default: '5' },
        timeout: { type: 'string', default: '120' },
        'allow-private': { type: 'boolean', default: false },
      },
    });
    const { data, sources, contact } = values;
    const agencies = values.agencies?.split(',').map((code) => code.trim());
    const agent = userAgent(contact);
    const pause = readSeconds(values.pause, 0);
    const timeout = readSeconds(values.timeout, 1);
    const areCodes = agencies?.every((code) => agencyCodeSchema.safeParse(code).success) ?? true;
    if (!areCodes || agent === undefined || pause === undefined || timeout === undefined) {
      return undefined;
    }
    const hasContact = contact !== undefined;
    const allowPrivate = values['allow-private'];
    return { data, sources, agencies, userAgent: agent, hasContact, pause, timeout, allowPrivate };
  } catch {
    return undefined;
  }
}

const LONGEST = 3600;

function readSeconds(text: string, least: number): number | undefined {
  const seconds = /^\d{1,4}(\.\d{1,3})?$/.test(text) ? Number(text) : -1;
  return seconds >= least && seconds <= LONGEST ? seconds : undefined;
}
