/** Stands in a cell at the place where the end of the file cut it off, so that what is left is no figure. */
export const CUT = '…';
