/** The command line is wrong, not the data: exit code 2. */
export class UsageError extends Error {}
