import { expect, it } from 'vitest';
import { unresolvedFindingsSchema } from '../../model/checkRecords.ts';
import { nodeDisk } from '../nodeDisk.ts';
import { findUnresolvedFindings } from './unresolvedFindings.ts';

it('finds what does not fit in shipped documents of unknown bodies, with what is known of them', async () => {
  const found = await findUnresolvedFindings(nodeDisk, 'data', () => undefined, []);
  expect(unresolvedFindingsSchema.array().parse(found)).toEqual(found);
  expect(found).toContainEqual(
    expect.objectContaining({
      year: 2023,
      printed: expect.stringContaining('尼勒克县'),
      findings: [
        expect.objectContaining({ subject: 'proactive.regulations.inForce', left: 6, right: 0 }),
      ],
    }),
  );
});
