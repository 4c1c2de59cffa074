const KB = 1024;
const MB = 1024 * KB;

/**
 * Every limit on what a document may ask of the machine, in one place. Real reports stay far below
 * all of them (the largest table of the form has 28 rows and 10 columns); each limit was set where
 * the hostile files tried against it were still refused within a second.
 */
export const LIMITS = {
  /** Bytes of one file by kind. A report of six pages is 20 KB as text and 2 MB as scanned PDF. */
  fileBytes: {
    text: 5 * MB,
    html: 8 * MB,
    docx: 20 * MB,
    xlsx: 20 * MB,
    xls: 20 * MB,
    csv: 5 * MB,
    doc: 20 * MB,
    pdf: 30 * MB,
    zip: 200 * MB,
  },
  /** A Word file has some twenty entries; an archive of a city's reports some hundreds. */
  zipEntries: 2000,
  /** What one entry may grow to. */
  zipEntryBytes: 20 * MB,
  /** What all entries of one archive may grow to. */
  zipTotalBytes: 60 * MB,
  /** Deflate cannot go past 1032:1; plain XML stays under 60:1. Small entries are not judged. */
  zipRatio: 200,
  zipRatioFromBytes: MB,
  /** Nested content controls and tables stay under 60 levels even in Word's own output. */
  xmlDepth: 256,
  /** A page of a government site has about 3,000; formatting elements left open multiply them. */
  htmlNodes: 200_000,
  /** Milliseconds; a page of 40 KB takes 4. */
  htmlTime: 3000,
  /** Tables in tables; layout pages nest them six deep. The markup of deeper ones is passed over. */
  tableDepth: 32,
  tableRows: 2000,
  tableColumns: 200,
  tableCells: 50_000,
  /** Rows of a sheet of data: one a report of a province, or one a figure of some hundred reports. */
  dataRows: 50_000,
  /** Characters a document may hold after reading; a report has 5,000 to 30,000. */
  textCharacters: 4_000_000,
  /** PDF. A report has four to ten pages. */
  pdfPages: 200,
  /** Milliseconds for all pages; a page takes 10 to 40. */
  pdfTime: 20_000,
  /** Path segments and text pieces of one page; a page of the form has 400 and 600. */
  pdfStrokes: 50_000,
  pdfPieces: 50_000,
  /** Under this many characters a page on average there is no text layer (a scan). */
  pdfCharactersPerPage: 50,
  /** Sheets of a workbook that are looked at. */
  sheets: 50,
} as const;
