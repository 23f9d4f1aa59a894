// Adds the changes of a journal to a snapshot, as `changes` of a sandbox writes them.
import type { SandboxState } from '../../entries/sandbox.ts';

type Json = Record<string, any>;

/** A resource or an entry that has changed: `null` as its key stands for the whole part, as its value for what is gone. */
type Change = [account: string, catalog: string, part: string, key: string | null, value: unknown];

/** The parts that are lists of resources. */
const LISTS = new Set([
  'profileUpdateTasks',
  'connectionInvitations',
  'connections',
  'programManagementAccounts',
  'relationships',
  'channelContracts',
  'channelHandshakes',
]);

/** The member with the ID of a resource, where it is not `id`. */
const ID_MEMBERS: Record<string, string> = {
  profileUpdateTasks: 'TaskId',
  connectionInvitations: 'Id',
  connections: 'Id',
};

/** The parts that a snapshot must have of each account and catalog. */
const newCatalog = (): Json => ({
  clientTokens: {},
  emailCodes: {},
  profileUpdateTasks: [],
  programManagementAccounts: [],
  relationships: [],
});

/** Adds lines to a snapshot. Returns the index of a line that is not one, and then the snapshot is incomplete. */
export function addChanges(state: SandboxState, lines: readonly unknown[]): number | undefined {
  const whole = state as Json;
  const lists = new Lists();
  for (const [i, line] of lines.entries()) {
    const { changes, ...numbers } = (line ?? {}) as { changes?: Change[] };
    if (!Array.isArray(changes) || !changes.every(isChange) || !isObject(whole.accounts)) return i;
    Object.assign(whole, numbers);
    for (const change of changes) {
      const [account, catalog, part] = change;
      whole.accounts[account] ??= {};
      whole.accounts[account][catalog] ??= newCatalog();
      apply(lists, whole.accounts[account][catalog], part, change);
    }
  }
  lists.removeGaps();
  return undefined;
}

function apply(lists: Lists, members: Json, part: string, [, , , key, value]: Change) {
  if (key === null) {
    if (value === null) delete members[part];
    else members[part] = value;
  } else if (LISTS.has(part)) {
    members[part] ??= [];
    lists.set(members[part], ID_MEMBERS[part] ?? 'id', key, value);
  } else {
    members[part] ??= {};
    if (value === null) delete members[part][key];
    else members[part][key] = value;
  }
}

/** Finds the resources of lists by their IDs: a journal may change thousands. */
class Lists {
  readonly #places = new Map<unknown[], Map<string, number>>();

  set(list: unknown[], idMember: string, id: string, value: unknown) {
    const places = this.#placesOf(list, idMember);
    const place = places.get(id);
    if (value === null) {
      if (place !== undefined) list[place] = null;
      places.delete(id);
    } else if (place === undefined) {
      places.set(id, list.push(value) - 1);
    } else {
      list[place] = value;
    }
  }

  #placesOf(list: unknown[], idMember: string) {
    let places = this.#places.get(list);
    if (!places) {
      places = new Map();
      // If two have the same ID, the sandbox finds the first.
      for (const [i, item] of list.entries()) {
        const id = (item as Json | null)?.[idMember];
        if (!places.has(id)) places.set(id, i);
      }
      this.#places.set(list, places);
    }
    return places;
  }

  /** Removes what is gone from the lists. */
  removeGaps() {
    for (const list of this.#places.keys()) {
      let kept = 0;
      for (const item of list) if (item !== null) list[kept++] = item;
      list.length = kept;
    }
  }
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const isChange = (change: unknown): change is Change =>
  Array.isArray(change) &&
  change.length === 5 &&
  change.slice(0, 3).every((text) => typeof text === 'string') &&
  (change[3] === null || typeof change[3] === 'string');
