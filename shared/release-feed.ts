/**
 * Builds replace this with the address in package.json (see scripts/targets.mjs). In tests, it is
 * undefined.
 */
declare const __RELEASE_FEED__: string | null | undefined

/**
 * The address where the project publishes the newest version (see docs/packaging.md). Null in a
 * build without one.
 */
export const releaseFeed = typeof __RELEASE_FEED__ === 'string' ? __RELEASE_FEED__ : null
