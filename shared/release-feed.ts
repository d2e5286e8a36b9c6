/** The project publishes its newest version there. See docs/packaging.md. */
export const releaseFeed = 'https://countersign.invalid/latest.json'
