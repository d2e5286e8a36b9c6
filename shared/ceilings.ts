/**
 * Every ceiling on what comes from outside: how large, how many, how dear. What a foreign format or
 * a parser alone needs to stay quick stands where it is used.
 */

const kibi = 1024
const mebi = 1024 * kibi
const gibi = 1024 * mebi

/** Bounds an entry, an account, and a call of the contract. */
export const limits = {
  /** Characters of an issuer or a label. */
  nameLength: 512,
  noteLength: 10_000,
  tagLength: 64,
  tagsPerEntry: 32,
  iconLength: 128,
  /** Bytes of a decoded secret. */
  secretBytes: 1024,
  /** Characters of one otpauth, motp, steam, or migration text. */
  textLength: 65_536,
  textsPerCall: 256,
  entries: 20_000,
  passphraseLength: 1024,
  backupCodes: 256,
  backupCodeLength: 256,
  accounts: 200,
} as const

/**
 * Bounds the vault itself. Checked before anything is computed: a header may come from anywhere.
 */
export const vaultLimits = {
  /** Covers a sealed vault or backup as a whole. */
  sealedBytes: 48 * mebi,
  headerBytes: 16 * kibi,
  /** The outline shares the header with the slots. */
  outlineBytes: 8 * kibi,
  /** Covers the unpacked document. */
  documentBytes: 64 * mebi,
  /** Covers all items of one version in the keychain. */
  keychainCharacters: 40_000_000,
  formerRecoveryKeys: 50,
  kdf: { memoryKib: 512 * kibi, passes: 10, lanes: 8 },
} as const

/** Bounds the work that a file of another app may ask for. */
export const importLimits = {
  files: 500,
  /** The ceiling of one file, and of all files that the window sends in one call. */
  fileBytes: 50 * mebi,
  /** The ceiling of everything that is read of a zip file. */
  unzippedBytes: 200 * mebi,
  entries: limits.entries,
  /** Some three seconds. Bitwarden goes up to 2 million. */
  pbkdf2Iterations: 5_000_000,
  scryptBytes: gibi,
  argon2Bytes: gibi,
  argon2Passes: 100_000,
  /** Memory times passes: some eight seconds. Ente's dearest is 4 GiB. */
  argon2Work: 8 * gibi,
  /** KeePass's users choose how long it takes, on machines that may be faster. */
  keePassArgon2Work: 32 * gibi,
  /** KeePassXC has as many as its machine has threads. */
  argon2Lanes: 256,
  /**
   * Every token of Authy costs a key of its own. All of them together take somewhat more than a
   * minute.
   */
  authyRounds: 100_000_000,
} as const

/**
 * Characters of a text that no app is known for. The general readers go over every one of them:
 * what is larger is no list of secrets.
 */
export const guessLimits = {
  /** The largest table of entries that an app allows is smaller. */
  table: 8 * mebi,
  tree: 8 * mebi,
  /** Its parser takes a second and more for a megabyte. */
  yaml: 512 * kibi,
  /** People who keep secrets in lines write short files. */
  lines: 256 * kibi,
} as const

/** Bounds the answers of a server. */
export const serverLimits = {
  answerBytes: 256 * kibi,
  redirects: 5,
  cookies: 50,
  /** This is one day. */
  retryAfterSeconds: 86_400,
  /** Covers a page of users or of the audit log; servers send a hundred at most. */
  rows: 500,
  backupCodes: 100,
  /** A page with a form or two stays far below all of them. */
  html: { characters: 256 * kibi, attributes: 256, inside: 1000 },
} as const

/** Bounds a picture before anything is decoded. */
export const pictureLimits = {
  bytes: 32 * mebi,
  /** A drawing is small; a big one is only slow to render. */
  svgBytes: 4 * mebi,
  pixels: 64_000_000,
  /** Bigger pictures are scaled down to a 4K screen, so that memory stays bounded. */
  scaledPixels: 3840 * 2160,
} as const

/** Bounds a file or a text with backup codes. */
export const backupCodeLimits = {
  fileBytes: 10 * mebi,
  pdfPages: 50,
  textLength: 250_000,
} as const

/** Bounds one export of Google Authenticator, which comes in parts. */
export const migrationLimits = {
  /** Many times what fits into one QR code, which is where parts come from. */
  entriesPerPart: 1000,
  /** More parts than anyone has: an export of 20,000 entries at the usual 10 a part. */
  parts: 2000,
} as const
