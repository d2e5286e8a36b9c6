/** A QR code of a transfer to Google Authenticator holds only a few entries. */

/** Few enough that any phone reads the code off a screen at once. */
export const usualEntriesPerPart = 5
/** The app itself puts this many into one code: dense, but the fewest to scan. */
export const maxEntriesPerPart = 10
