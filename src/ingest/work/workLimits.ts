const MB = 1024 * 1024;

/** What the reading of one document may take before it is stopped. */
export interface WorkLimits {
  /** Milliseconds of reading; waiting for a worker does not count. */
  readonly time: number;
  /** The same for a PDF. */
  readonly pdfTime: number;
  /** Megabytes of a worker's JavaScript heap. */
  readonly heapMegabytes: number;
  /**
   * Bytes by which the whole program may grow while a document is read: buffers do not count as
   * heap, and one document that inflates itself would otherwise take all there is.
   */
  readonly growth: number;
}

/** A report of six pages takes a millisecond as text and 100 as PDF, and stays under 100 MB. */
export const WORK_LIMITS: WorkLimits = {
  time: 10_000,
  pdfTime: 30_000,
  heapMegabytes: 256,
  growth: 512 * MB,
};
