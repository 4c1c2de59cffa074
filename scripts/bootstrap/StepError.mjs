/** A step of the bootstrap that failed, with what the reader can do about it. */
export class StepError extends Error {
  /**
   * @param {string} step what was being done, as in "install the dependencies"
   * @param {string} reason what went wrong
   * @param {string} remedy what to do about it
   * @param {number} [exitCode]
   */
  constructor(step, reason, remedy, exitCode = 1) {
    super(`Could not ${step}: ${reason}\nWhat to do: ${remedy}`);
    this.name = 'StepError';
    this.exitCode = exitCode;
  }
}
