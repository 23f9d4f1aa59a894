// Fetches the pages of a list, one call each.
import type { PageOptions } from './options.ts';
import type { Pagination } from './service.ts';

/** A request or an output, as far as pages are concerned. */
type Members = { [member: string]: unknown };

/** Yields each page. `call` sends a request with the options of a call. */
export async function* paginate(
  call: (request: Members, options: PageOptions) => Promise<unknown>,
  [inputToken, outputToken, pageSizeMember]: Pagination,
  input: Members,
  options: PageOptions,
): AsyncGenerator<unknown, void, undefined> {
  const { pageSize, startingToken, stopOnSameToken = true, ...callOptions } = options;
  let pageToken = startingToken ?? input[inputToken];
  while (true) {
    const request = { ...input };
    if (pageToken !== undefined) request[inputToken] = pageToken;
    if (pageSize !== undefined && pageSizeMember) request[pageSizeMember] = pageSize;
    const page = (await call(request, callOptions)) as Members;
    yield page;
    const next = page[outputToken];
    if (next === undefined || next === null || next === '' || (stopOnSameToken && next === pageToken)) return;
    pageToken = next;
  }
}
