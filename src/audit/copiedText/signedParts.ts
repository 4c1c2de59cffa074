import { PROSE_KEYS, type ProseKey } from '../../model/parts.ts';
import { SIGNATURE_LENGTH } from './minHash.ts';

/**
 * The parts that are compared, in order of report: 141 bytes each and nothing of their text. `agency`
 * numbers agencies in the order in which they come.
 */
export interface SignedParts {
  readonly count: number;
  readonly report: Uint32Array;
  readonly agency: Uint32Array;
  readonly part: Uint8Array;
  /** Codes that are compared. */
  readonly length: Uint32Array;
  /** 128 bytes a part. */
  readonly signatures: Uint8Array;
}

export interface PartWriter {
  /** The room for the next part's signature, to be written before `put`. */
  readonly signature: () => Uint8Array;
  readonly put: (report: number, agency: number, part: ProseKey, length: number) => void;
  readonly finish: () => SignedParts;
}

/** Room for at most so many parts, taken at once: nothing is copied when it fills. */
export function createPartWriter(most: number): PartWriter {
  const report = new Uint32Array(most);
  const agency = new Uint32Array(most);
  const part = new Uint8Array(most);
  const length = new Uint32Array(most);
  const signatures = new Uint8Array(most * SIGNATURE_LENGTH);
  let count = 0;
  return {
    signature: () => signatures.subarray(count * SIGNATURE_LENGTH, (count + 1) * SIGNATURE_LENGTH),
    put: (ofReport, ofAgency, key, codes) => {
      report[count] = ofReport;
      agency[count] = ofAgency;
      part[count] = PROSE_KEYS.indexOf(key);
      length[count] = codes;
      count += 1;
    },
    finish: () => ({ count, report, agency, part, length, signatures }),
  };
}
