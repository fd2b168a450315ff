// Memoisation by identity of the arguments.

/**
 * Keeps the result of the last call only. Create one per atlas or picture, never at module level: two atlases on one page
 * would evict each other's results.
 */
export function memoizeLast<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  let last: A | undefined;
  let made: R;
  return (...args) => {
    if (last === undefined || !areSame(last, args)) {
      made = make(...args);
      last = args;
    }
    return made;
  };
}

/**
 * The same for what is made from more than it depends on: `keys` says when it must be made again. Create one per owner.
 */
export function keepLast<R>(): (keys: readonly unknown[], make: () => R) => R {
  let last: readonly unknown[] | undefined;
  let made: R;
  return (keys, make) => {
    if (last === undefined || !areSame(last, keys)) {
      made = make();
      last = keys;
    }
    return made;
  };
}

/** A plain loop: marks ask this some thousand times a step. */
function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
}

/** Keeps the results of the last `most` different arguments that were asked for. Create one per owner. */
export function memoizeRecent<A, R>(most: number, make: (arg: A) => R): (arg: A) => R {
  const kept = new Map<A, { result: R }>();
  return (arg) => {
    const found = kept.get(arg) ?? { result: make(arg) };
    kept.delete(arg);
    kept.set(arg, found);
    if (kept.size > most) kept.delete(kept.keys().next().value as A);
    return found.result;
  };
}

interface Branch {
  objects?: WeakMap<object, Branch>;
  values?: Map<unknown, Branch>;
  /** Wrapped in an object because the result may be undefined. */
  made?: { result: unknown };
}

const isObject = (arg: unknown): arg is object => typeof arg === "object" && arg !== null;

function branchOf(branch: Branch, arg: unknown): Branch {
  const found = isObject(arg) ? branch.objects?.get(arg) : branch.values?.get(arg);
  if (found) return found;
  const made: Branch = {};
  if (isObject(arg)) {
    branch.objects ??= new WeakMap();
    branch.objects.set(arg, made);
  } else {
    branch.values ??= new Map();
    branch.values.set(arg, made);
  }
  return made;
}

/**
 * Keeps every result as long as its first argument (an object) is alive, so it is safe at module level. Nothing is evicted
 * earlier: for one first argument, the others may take only a limited number of values.
 */
export function memoize<K extends object, A extends readonly unknown[], R>(
  make: (key: K, ...rest: A) => R,
): (key: K, ...rest: A) => R {
  const root: Branch = {};
  return (key, ...rest) => {
    let branch = branchOf(root, key);
    for (const arg of rest) branch = branchOf(branch, arg);
    branch.made ??= { result: make(key, ...rest) };
    return branch.made.result as R;
  };
}

const isShallowEqual = (a: object, b: object): boolean => {
  const [p, q] = [Object.entries(a), Object.entries(b)];
  return (
    p.length === q.length &&
    p.every(([key, value]) => key in b && Object.is(value, (b as Record<string, unknown>)[key]))
  );
};

/** Returns the previous object if the next one has equal fields. Create one per owner, as with `memoizeLast`. */
export function keepEqual<T extends object>(): (next: T) => T {
  let last: T | undefined;
  return (next) => {
    if (!last || !isShallowEqual(last, next)) last = next;
    return last;
  };
}
