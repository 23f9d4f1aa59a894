// Paired measurements, the same in Node and in browsers. A round gives each task a slice of time, in rotating order. Ratios are
// taken within a round, so that other work on the machine affects both sides, and then summed up.

/** `tasks` are { name, run(count) }, and run may return a promise. Gives microseconds for one. */
export async function compare(tasks, { rounds, slice }) {
  const plans = [];
  for (const task of tasks) plans.push({ ...task, count: await calibrate(task, slice), times: [] });
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < plans.length; i++) {
      const plan = plans[(i + round) % plans.length];
      const start = performance.now();
      const made = plan.run(plan.count);
      if (made instanceof Promise) await made;
      plan.times.push(((performance.now() - start) * 1000) / plan.count);
    }
  }
  return summary(plans);
}

/** Warms up, as optimizing compilers take a while; gives how many runs fit into a slice. */
async function calibrate({ run }, slice) {
  let count = 1;
  for (let warm = 0; ; ) {
    const start = performance.now();
    const made = run(count);
    if (made instanceof Promise) await made;
    const took = performance.now() - start;
    warm += took;
    if (warm >= WARM && (took >= slice / 2 || took > WARM)) return Math.max(1, Math.round((count * slice) / took));
    if (took < slice / 2) count *= 2;
  }
}

/** Milliseconds. */
const WARM = 200;

/**
 * Medians, quartiles and ratios to the first.
 * @param {any[]} plans `{ name, times }`: their times in rounds, and other numbers.
 */
export function summary(plans) {
  const [first] = plans;
  return plans.map(({ name, times, ...rest }) => ({
    name,
    ...numbersOf(rest),
    ...spread(times),
    ratio: spread(times.map((time, round) => time / first.times[round])),
  }));
}

const numbersOf = ({ run, count, ...rest }) => rest;

export function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part) => {
    const place = part * (sorted.length - 1);
    const low = Math.floor(place);
    return sorted[low] + (sorted[Math.ceil(place)] - sorted[low]) * (place - low);
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** A separate loop for each function: in a shared loop, each would slow the next. */
let loops = 0;
export const loopOver = (call, pool) =>
  new Function(
    'call',
    'pool',
    `/* ${loops++} */ let kept = 0; return (count) => {
    for (let i = 0; i < count; i++) if (call(pool[i & ${pool.length - 1}])) kept++;
    return kept;
  }`,
  )(call, pool);
