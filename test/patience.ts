/**
 * Sets how long a run waits before it considers a test stuck, which no machine is slow enough to
 * reach.
 */

/** The limit for a test. A torture run repeats within a test for as long as it takes. */
export const patienceMs = process.env.COUNTERSIGN_TORTURE === '1' ? 6 * 60 * 60_000 : 5 * 60_000

/**
 * The limit for a condition. Anything without a limit of its own fails after this time, and says
 * what it waited for.
 */
export const conditionMs = 2 * 60_000
