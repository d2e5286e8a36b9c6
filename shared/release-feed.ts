/** The project says there which version is the newest: see docs/packaging.md. */
export const releaseFeed = 'https://countersign.invalid/latest.json'
