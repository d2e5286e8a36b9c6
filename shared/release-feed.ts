/** A build puts in what package.json says (see scripts/targets.mjs), and tests put in nothing. */
declare const __RELEASE_FEED__: string | null | undefined

/**
 * The address where the project says which version is the newest (see docs/packaging.md). Null in a build
 * that was given none.
 */
export const releaseFeed = typeof __RELEASE_FEED__ === 'string' ? __RELEASE_FEED__ : null
