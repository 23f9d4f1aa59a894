// Hooks are functions of the caller that only observe.

/** Calls a hook. What it throws, or its promise rejects with, is ignored: it must not end a call, or the process. */
export function callHook(hook: () => unknown): void {
  try {
    // A hook may be async where its type says that it returns nothing.
    Promise.resolve(hook()).catch(() => {});
  } catch {}
}
