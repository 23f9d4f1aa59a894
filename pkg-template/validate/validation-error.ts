// The error of a request that is not valid.
import { branded, hide } from './brand.ts';
import type { Issue } from './issue.ts';
import { formatPath } from './path.ts';

/** Thrown for a request that is not valid; `issues` has every violated rule, unless `truncated` says that there are more. */
export const ValidationError = /* @__PURE__ */ branded(
  class extends Error {
    declare readonly name: 'ValidationError';
    declare readonly issues: Issue[];
    declare readonly truncated?: true;

    constructor(issues: Issue[], what = 'The request', truncated?: boolean) {
      const shown = issues.slice(0, 5).map((issue) => `${formatPath(issue.path) || what} ${issue.message}`);
      const more = issues.length > 5 ? `; and ${issues.length - 5} more` : '';
      super(`${what} is not valid: ${shown.join('; ')}${more}`);
      hide(this, 'name', 'ValidationError');
      this.issues = issues;
      if (truncated) this.truncated = true;
    }
  },
  'ValidationError',
);
