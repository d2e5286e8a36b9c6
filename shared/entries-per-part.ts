/** Limits how many entries one QR code of a transfer to Google Authenticator holds. */

/** With this many, any phone reads the code off a screen at once. */
export const usualEntriesPerPart = 5
/**
 * The app itself puts this many into one code. The code is dense, but there are the fewest to scan.
 */
export const maxEntriesPerPart = 10
