import { agencyPath } from '../frame/address.ts';

/** The page that sets an agency's neighbouring reports side by side; there from two reports on. */
export function changesPath(code: string): string {
  return `${agencyPath(code)}changes/`;
}
