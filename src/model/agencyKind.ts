/** What kind of body an agency is. `town` covers towns, townships and street offices. */
export const AGENCY_KINDS = ['province', 'city', 'county', 'town', 'department'] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];
