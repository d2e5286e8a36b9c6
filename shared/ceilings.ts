/**
 * Defines all ceilings on data from outside: how large, how many, and how expensive. Limits that
 * keep a single format or parser fast are defined where they are used.
 */

const kibi = 1024
const mebi = 1024 * kibi
const gibi = 1024 * mebi

/** Limits an entry, an account, and a call of the contract. */
export const limits = {
  /** In characters, for an issuer or a label. */
  nameLength: 512,
  noteLength: 10_000,
  tagLength: 64,
  tagsPerEntry: 32,
  iconLength: 128,
  /** In characters, for the name of a host (RFC 1035 §2.3.4). */
  websiteLength: 253,
  /** In bytes, for a decoded secret. */
  secretBytes: 1024,
  /** In characters, for one otpauth, motp, steam, or migration text. */
  textLength: 65_536,
  textsPerCall: 256,
  entries: 20_000,
  passphraseLength: 1024,
  backupCodes: 256,
  backupCodeLength: 256,
  accounts: 200,
} as const

/**
 * Limits the vault itself. They are checked before anything is computed, since a header may come
 * from anywhere.
 */
export const vaultLimits = {
  /** Limits a sealed vault or backup as a whole. */
  sealedBytes: 48 * mebi,
  headerBytes: 16 * kibi,
  /** The outline shares the header with the slots. */
  outlineBytes: 8 * kibi,
  /** Limits the unpacked document. */
  documentBytes: 64 * mebi,
  /** Limits all items of one version in the keychain together. */
  keychainCharacters: 40_000_000,
  formerRecoveryKeys: 50,
  kdf: { memoryKib: 512 * kibi, passes: 10, lanes: 8 },
} as const

/** Limits the work that another app's file may cause. */
export const importLimits = {
  files: 500,
  /** Limits one file, and also all files that the window sends in one call. */
  fileBytes: 50 * mebi,
  /** Limits everything that is read from a zip file. */
  unzippedBytes: 200 * mebi,
  entries: limits.entries,
  /** This many take some three seconds. Bitwarden allows up to 2 million. */
  pbkdf2Iterations: 5_000_000,
  scryptBytes: gibi,
  argon2Bytes: gibi,
  argon2Passes: 100_000,
  /**
   * Memory times passes, which takes some eight seconds. Ente's most expensive setting is 4 GiB.
   */
  argon2Work: 8 * gibi,
  /** KeePass lets its users choose how long it takes, on machines that may be faster. */
  keePassArgon2Work: 32 * gibi,
  /** KeePassXC uses as many lanes as its machine has threads. */
  argon2Lanes: 256,
  /**
   * Every token of Authy needs a key of its own. All of them together may take a little over a
   * minute.
   */
  authyRounds: 100_000_000,
} as const

/**
 * Limits, in characters, a text that belongs to no known app. The general readers go over all of
 * it, and a larger text isn't a list of secrets.
 */
export const guessLimits = {
  /** The largest table of entries that an app allows is smaller. */
  table: 8 * mebi,
  tree: 8 * mebi,
  /** The YAML parser takes a second or more per megabyte. */
  yaml: 512 * kibi,
  /** People who keep secrets as lines of text write short files. */
  lines: 256 * kibi,
} as const

/** Limits the answers of a server. */
export const serverLimits = {
  answerBytes: 256 * kibi,
  redirects: 5,
  cookies: 50,
  /** One day. */
  retryAfterSeconds: 86_400,
  /** Limits one page of users or of the audit log. Servers send a hundred rows at most. */
  rows: 500,
  backupCodes: 100,
  /** A page with a form or two stays far below all of these. */
  html: { characters: 256 * kibi, attributes: 256, inside: 1000 },
} as const

/** Limits a picture before anything is decoded. */
export const pictureLimits = {
  bytes: 32 * mebi,
  /** Drawings are small. A large one would only be slow to render. */
  svgBytes: 4 * mebi,
  pixels: 64_000_000,
  /** Larger pictures are scaled down to a 4K screen, so that memory stays bounded. */
  scaledPixels: 3840 * 2160,
} as const

/** Limits a file or a text with backup codes. */
export const backupCodeLimits = {
  fileBytes: 10 * mebi,
  pdfPages: 50,
  textLength: 250_000,
} as const

/** Limits one export of Google Authenticator, which comes in parts. */
export const migrationLimits = {
  /** This is many times what fits into the QR code that a part comes from. */
  entriesPerPart: 1000,
  /** This is more than anybody has: an export of 20,000 entries with the usual 10 per part. */
  parts: 2000,
} as const
