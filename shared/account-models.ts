/** Describes accounts on servers as both sides of the bridge see them. */

import { z } from 'zod'
import { limits } from './ceilings.ts'
import { EntryId, EntrySummary, Maker, Name } from './entry-models.ts'
import { errorCodes } from './errors.ts'
import { factorMethods } from './factor-methods.ts'
import { Instant } from './instant.ts'
import { WordsSchema } from './wording/words-schema.ts'

export const AccountId = z.uuid()
export type AccountId = z.infer<typeof AccountId>

/** `message` means by SMS or email, when the server doesn't say which. */
export const FactorMethod = z.enum(factorMethods)
export type FactorMethod = z.infer<typeof FactorMethod>

/** A change may require several of these. A chat may have a two-step password of its own. */
export const Need = z.enum(['password', 'two-step-password', 'recovery-email', 'proof'])
export type Need = z.infer<typeof Need>

export const ProofKind = z.enum(['totp', 'message', 'backup'])
export type ProofKind = z.infer<typeof ProofKind>

/**
 * Describes a code that the server sends by SMS or email. Null means that the server doesn't tell.
 * Instants are by this computer's clock.
 */
export const CodeNotice = z.object({
  /** False if the code that was sent earlier is still valid. */
  sent: z.boolean(),
  /** The server masks it. */
  destination: z.string().nullable(),
  expiresAt: Instant.nullable(),
  resendAvailableAt: Instant.nullable(),
})
export type CodeNotice = z.infer<typeof CodeNotice>

/** The state of an account's second factor. Null means that the server doesn't tell. */
export const FactorStatus = z.object({
  enabled: z.boolean(),
  /** True while a setup waits for its first code. */
  pending: z.boolean(),
  method: FactorMethod.nullable(),
  /** The server masks it. */
  destination: z.string().nullable(),
  canResend: z.boolean(),
  codeExpiresAt: Instant.nullable(),
  resendAvailableAt: Instant.nullable(),
  confirmedAt: Instant.nullable(),
  lastVerifiedAt: Instant.nullable(),
  backupCodesRemaining: z.number().int().nullable(),
  recoveryEmail: z.string().nullable(),
})
export type FactorStatus = z.infer<typeof FactorStatus>

export const AccountAbilities = z.object({
  methods: z.array(FactorMethod),
  beginNeeds: z.array(Need),
  disableNeeds: z.array(Need),
  disableProofs: z.array(ProofKind),
  /** Empty if the server cannot make new backup codes. */
  regenerateProofs: z.array(ProofKind),
  regenerateNeeds: z.array(Need),
  canRegenerate: z.boolean(),
  canResync: z.boolean(),
  canSendCode: z.boolean(),
  hasChat: z.boolean(),
  /**
   * The API has a part for administrators. Only the server knows whether this account may use it.
   */
  hasAdministration: z.boolean(),
})
export type AccountAbilities = z.infer<typeof AccountAbilities>

export const DialectSummary = z.object({ id: z.string().max(64), name: WordsSchema })
export type DialectSummary = z.infer<typeof DialectSummary>

/**
 * A change on a server that did not finish: `flows.resume` finishes it, and `flows.undo` drops it.
 */
export const PendingFlow = z.object({
  kind: z.enum(['enrol', 'disable', 'rotate', 'regenerate']),
  method: FactorMethod,
  since: Instant,
  /** Tells how far the change got. */
  message: WordsSchema,
  /** False if only resuming can make server and vault agree again. */
  canUndo: z.boolean(),
  /** Set while a code by SMS or email is awaited, which `flows.confirm` takes. */
  notice: CodeNotice.nullable(),
  /** The entry of a setup, which `flows.showSetup` shows for a phone to scan. */
  entryId: EntryId.nullable(),
})
export type PendingFlow = z.infer<typeof PendingFlow>

/** The most urgent step comes first. */
export const NextStep = z.enum([
  'resume', // a change did not finish
  'sign-in',
  'turn-on',
  'link-entry', // two-factor is on, but no entry here is known to produce the codes
  'trash-entry', // two-factor is off, but an entry is still linked
  'use-authenticator', // codes by SMS or email can be intercepted
  'few-codes', // three backup codes or fewer are left
  'clock', // this computer's clock is off by more than a third of a period
])
export type NextStep = z.infer<typeof NextStep>

export const Account = z.object({
  id: AccountId,
  name: Name,
  /** `https://auth.example.org/app`. It is empty for the practice server, whose port changes. */
  address: z.string().max(2048),
  dialect: DialectSummary,
  email: z.string().max(320),
  /** True for an account on the practice server, which is kept apart from real ones. */
  practice: z.boolean(),
  hasSession: z.boolean(),
  keepsPassword: z.boolean(),
  /** True if a challenge at sign-in is answered from the linked entry without asking. */
  answersByItself: z.boolean(),
  hasAuthority: z.boolean(),
  entryId: EntryId.nullable(),
  /**
   * Counts the codes that the account itself keeps, which `backupCodes.*` accesses by the account's
   * id. With codes by message, there is no entry to keep them in. Null if there are none.
   */
  backupCodes: EntrySummary.shape.backupCodes,
  abilities: AccountAbilities,
  status: FactorStatus.nullable(),
  /** The time at which the status was read. */
  statusAt: Instant.nullable(),
  /** Describes why the last attempt to reach the account failed, if it did. */
  problem: z
    .object({ code: z.enum(errorCodes), message: WordsSchema, retryAt: Instant.nullable() })
    .nullable(),
  refreshing: z.boolean(),
  /** The server's clock minus this computer's. */
  clockOffsetMs: z.number().int().nullable(),
  pending: PendingFlow.nullable(),
  /** The other computer that is changing it. Only that computer can finish the change. */
  changingOn: z.string().max(128).nullable(),
  nextSteps: z.array(NextStep),
})
export type Account = z.infer<typeof Account>

export const EntryReference = z.object({
  id: EntryId,
  issuer: Name,
  label: Name,
  madeBy: Maker.optional(),
})
export type EntryReference = z.infer<typeof EntryReference>

/** A sign-in is complete, or waits for the answer to a challenge. */
export const SignIn = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('signed-in'),
    /** The entry whose code answered the challenge automatically. */
    answeredBy: EntryReference.nullable(),
  }),
  z.object({
    kind: z.literal('challenge'),
    /** The first one is the account's own method. */
    methods: z.array(FactorMethod),
    notice: CodeNotice.nullable(),
    canSendCode: z.boolean(),
    /** The entries that seem to be this account's, the linked one first. */
    entries: z.array(EntryReference),
  }),
])
export type SignIn = z.infer<typeof SignIn>

/** Authorizes a change, or answers a challenge. */
export const ProofInput = z.discriminatedUnion('kind', [
  /** A code from the linked entry, or from the named one, which is linked from then on. */
  z.object({ kind: z.literal('entry'), entryId: EntryId.nullable() }),
  /** The next unused backup code of the linked entry or, without one, of the account itself. */
  z.object({ kind: z.literal('entry-backup') }),
  z.object({ kind: ProofKind, code: z.string().trim().min(1).max(128) }),
])
export type ProofInput = z.infer<typeof ProofInput>

/** The page lists the steps of a flow in this order. */
export const FlowStep = z.object({
  id: z.enum([
    'begin', // ask the server for a secret
    'store', // save it in the vault
    'scan', // wait until the phone has scanned it, too
    'code', // wait for the code that was sent
    'confirm',
    'turn-off',
    'regenerate',
    'file-codes',
    'status',
    'trash', // move the entry that is no longer needed
  ]),
  state: z.enum(['waiting', 'doing', 'done', 'failed']),
})
export type FlowStep = z.infer<typeof FlowStep>

export const FlowProgress = z.object({
  flow: z.uuid(),
  accountId: AccountId,
  steps: z.array(FlowStep),
  /** The instant at which the next code is due. */
  waitsUntil: Instant.nullable(),
})
export type FlowProgress = z.infer<typeof FlowProgress>

export const FlowResult = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('done'),
    account: Account,
    entryId: EntryId.nullable(),
    backupCodesFiled: z.number().int(),
    /** Warns the user, for instance that codes were lost with an answer. */
    warning: WordsSchema.nullable(),
  }),
  /** A code was sent, which `flows.confirm` takes. */
  z.object({ kind: z.literal('code-sent'), account: Account, notice: CodeNotice }),
  /** `flows.showSetup` shows the code for the phone, then `flows.resume` continues. */
  z.object({ kind: z.literal('scan'), account: Account, entryId: EntryId }),
])
export type FlowResult = z.infer<typeof FlowResult>

/** Describes a backup code to the page, which never gets the code itself. */
export const BackupCode = z.object({
  /** Identifies the code until the vault is locked. */
  key: z.string().max(64),
  /** The code with each letter and digit replaced by a dot: '••••-••••'. */
  mask: z.string().max(256),
  state: z.enum(['unused', 'used', 'void']),
  usedAt: Instant.nullable(),
  /** The last time that the code was handed out, however it was marked since. */
  copiedAt: Instant.optional(),
  /** The place where the code was used, or the user's own words. */
  note: z.string().max(limits.noteLength),
})
export type BackupCode = z.infer<typeof BackupCode>

export const ChatState = z.object({ isOpen: z.boolean(), verifiedUntil: Instant.nullable() })
export type ChatState = z.infer<typeof ChatState>

/** Compares this computer's clock with those of the servers it has asked. */
export const ClockStatus = z.object({
  /**
   * The servers' clocks minus this computer's, as a median; null until a server has told its time.
   */
  offsetMs: z.number().int().nullable(),
  /** True if the clocks differ by more than a third of a period (10 s). */
  isOff: z.boolean(),
  /** The milliseconds that are added to this computer's clock for codes; null adds nothing. */
  correctionMs: z.number().int().nullable(),
})
export type ClockStatus = z.infer<typeof ClockStatus>

/** The server that comes with the application to practice with. */
export const PracticeStatus = z.object({
  state: z.enum(['stopped', 'starting', 'running', 'failed']),
  /** Tells why the server failed. */
  message: WordsSchema.nullable(),
  /**
   * Each of them signs in to a different kind of server. The list is empty while the server isn't
   * running.
   */
  people: z.array(
    z.object({
      email: z.string(),
      name: Name,
      dialect: DialectSummary,
      /** A sentence that suggests what to try. */
      about: z.string(),
      accountId: AccountId.nullable(),
    }),
  ),
})
export type PracticeStatus = z.infer<typeof PracticeStatus>

/** The practice server shows such messages instead of sending them. */
export const PracticeMessage = z.object({
  id: z.string(),
  at: Instant,
  channel: z.enum(['email', 'sms']),
  to: z.string(),
  code: z.string().nullable(),
})
export type PracticeMessage = z.infer<typeof PracticeMessage>
