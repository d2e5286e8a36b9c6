/**
 * Sets how long a run waits before it calls a test stuck: no machine is that slow, however busy it
 * is.
 */

/** A test may take this long; a torture repeats within a test for as long as it takes. */
export const patienceMs = process.env.COUNTERSIGN_TORTURE === '1' ? 6 * 60 * 60_000 : 5 * 60_000

/**
 * A condition may take this long. Whatever has no limit of its own fails after this time, and says
 * what it waited for.
 */
export const conditionMs = 2 * 60_000
