/**
 * Sets how long a run waits before it calls a test stuck: no machine is that slow, however busy it
 * is.
 */

/** One test may take this long; a torture repeats within one for as long as it takes. */
export const patienceMs = process.env.COUNTERSIGN_TORTURE === '1' ? 6 * 60 * 60_000 : 5 * 60_000

/**
 * One condition may take this long. What waits for none of its own fails in this time, and says
 * what it waited for.
 */
export const conditionMs = 2 * 60_000
