/** Both sides of the bridge speak of accounts on servers in these shapes. */

import { z } from 'zod'
import { limits } from './ceilings.ts'
import { EntryId, EntrySummary, Maker, Name } from './entry-models.ts'
import { errorCodes } from './errors.ts'
import { factorMethods } from './factor-methods.ts'
import { Instant } from './instant.ts'
import { WordsSchema } from './wording/words-schema.ts'

export const AccountId = z.uuid()
export type AccountId = z.infer<typeof AccountId>

/** `message`: by SMS or email, the server does not say which. */
export const FactorMethod = z.enum(factorMethods)
export type FactorMethod = z.infer<typeof FactorMethod>

/** A change asks for some of these. A chat may have a two-step password of its own. */
export const Need = z.enum(['password', 'two-step-password', 'recovery-email', 'proof'])
export type Need = z.infer<typeof Need>

export const ProofKind = z.enum(['totp', 'message', 'backup'])
export type ProofKind = z.infer<typeof ProofKind>

/**
 * The code is sent by SMS or email. Null if the server does not tell. Instants are by our clock.
 */
export const CodeNotice = z.object({
  /** False if the code that was sent before still stands. */
  sent: z.boolean(),
  /** Masked by the server. */
  destination: z.string().nullable(),
  expiresAt: Instant.nullable(),
  resendAvailableAt: Instant.nullable(),
})
export type CodeNotice = z.infer<typeof CodeNotice>

/** The state of an account's second factor. Null if the server does not tell. */
export const FactorStatus = z.object({
  enabled: z.boolean(),
  /** A setup waits for its first code. */
  pending: z.boolean(),
  method: FactorMethod.nullable(),
  /** Masked by the server. */
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
  /** Empty if backup codes cannot be made again. */
  regenerateProofs: z.array(ProofKind),
  regenerateNeeds: z.array(Need),
  canRegenerate: z.boolean(),
  canResync: z.boolean(),
  canSendCode: z.boolean(),
  hasChat: z.boolean(),
  /** The API has a part for administrators; whether the account may use it, the server says. */
  hasAdministration: z.boolean(),
})
export type AccountAbilities = z.infer<typeof AccountAbilities>

export const DialectSummary = z.object({ id: z.string().max(64), name: WordsSchema })
export type DialectSummary = z.infer<typeof DialectSummary>

/**
 * A change on a server that did not come to its end: `flows.resume` finishes it, `flows.undo` drops
 * it.
 */
export const PendingFlow = z.object({
  kind: z.enum(['enrol', 'disable', 'rotate', 'regenerate']),
  method: FactorMethod,
  since: Instant,
  /** Says how far the change came. */
  message: WordsSchema,
  /** False if only going on brings server and vault together. */
  canUndo: z.boolean(),
  /** A code by SMS or email is waited for: `flows.confirm` takes it. */
  notice: CodeNotice.nullable(),
  /** The entry of a setup, which `flows.showSetup` shows to a phone. */
  entryId: EntryId.nullable(),
})
export type PendingFlow = z.infer<typeof PendingFlow>

/** The most urgent step comes first. */
export const NextStep = z.enum([
  'resume', // a change did not come to its end
  'sign-in',
  'turn-on',
  'link-entry', // it is on, and no entry here is known to make its codes
  'trash-entry', // it is off, and an entry is still linked
  'use-authenticator', // SMS or e-mail can be intercepted
  'few-codes', // three backup codes or fewer are left
  'clock', // this computer's clock is off by more than a third of a period
])
export type NextStep = z.infer<typeof NextStep>

export const Account = z.object({
  id: AccountId,
  name: Name,
  /** `https://auth.example.org/app`; empty for the practice server, which moves. */
  address: z.string().max(2048),
  dialect: DialectSummary,
  email: z.string().max(320),
  /** The account is at the practice server, and is never mixed up with real ones. */
  practice: z.boolean(),
  hasSession: z.boolean(),
  keepsPassword: z.boolean(),
  /** A challenge at sign-in is answered from the linked entry without asking. */
  answersByItself: z.boolean(),
  hasAuthority: z.boolean(),
  entryId: EntryId.nullable(),
  /**
   * The account itself keeps these codes, and `backupCodes.*` takes them by its id: where codes
   * come by message, there is no entry to keep them. Null if there are none.
   */
  backupCodes: EntrySummary.shape.backupCodes,
  abilities: AccountAbilities,
  status: FactorStatus.nullable(),
  /** The time at which the status was read. */
  statusAt: Instant.nullable(),
  /** Tells about the last attempt to reach the account, where it failed. */
  problem: z
    .object({ code: z.enum(errorCodes), message: WordsSchema, retryAt: Instant.nullable() })
    .nullable(),
  refreshing: z.boolean(),
  /** The server's clock minus ours. */
  clockOffsetMs: z.number().int().nullable(),
  pending: PendingFlow.nullable(),
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
    /** The entry whose code answered the challenge by itself. */
    answeredBy: EntryReference.nullable(),
  }),
  z.object({
    kind: z.literal('challenge'),
    /** The first is the account's own. */
    methods: z.array(FactorMethod),
    notice: CodeNotice.nullable(),
    canSendCode: z.boolean(),
    /** Entries that look like this account's, the linked one first. */
    entries: z.array(EntryReference),
  }),
])
export type SignIn = z.infer<typeof SignIn>

/** Allows a change, or answers a challenge. */
export const ProofInput = z.discriminatedUnion('kind', [
  /** A code of the linked entry, or of the named one, which is linked from then on. */
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
    'store', // put it into the vault
    'scan', // wait until the phone has it too
    'code', // wait for the code that was sent
    'confirm',
    'turn-off',
    'regenerate',
    'file-codes',
    'status',
    'trash', // the entry that is no longer asked for
  ]),
  state: z.enum(['waiting', 'doing', 'done', 'failed']),
})
export type FlowStep = z.infer<typeof FlowStep>

export const FlowProgress = z.object({
  flow: z.uuid(),
  accountId: AccountId,
  steps: z.array(FlowStep),
  /** The next code is due then. */
  waitsUntil: Instant.nullable(),
})
export type FlowProgress = z.infer<typeof FlowProgress>

export const FlowResult = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('done'),
    account: Account,
    entryId: EntryId.nullable(),
    backupCodesFiled: z.number().int(),
    /** Warns the user, for instance of codes that were lost with an answer. */
    warning: WordsSchema.nullable(),
  }),
  /** A code was sent: `flows.confirm` takes it. */
  z.object({ kind: z.literal('code-sent'), account: Account, notice: CodeNotice }),
  /** `flows.showSetup` shows it to the phone, then `flows.resume` goes on. */
  z.object({ kind: z.literal('scan'), account: Account, entryId: EntryId }),
])
export type FlowResult = z.infer<typeof FlowResult>

/** Describes a backup code to the page, which never gets the code itself. */
export const BackupCode = z.object({
  /** Names it until the vault is locked. */
  key: z.string().max(64),
  /** Its shape, each letter and digit a dot: '••••-••••'. */
  mask: z.string().max(256),
  state: z.enum(['unused', 'used', 'void']),
  usedAt: Instant.nullable(),
  /** The last time that it was handed out, whatever it was marked as since. */
  copiedAt: Instant.optional(),
  /** Names the place where it was used, or says what the user wrote. */
  note: z.string().max(limits.noteLength),
})
export type BackupCode = z.infer<typeof BackupCode>

export const ChatState = z.object({ isOpen: z.boolean(), verifiedUntil: Instant.nullable() })
export type ChatState = z.infer<typeof ChatState>

/** Compares this computer's clock with those of the servers that were asked. */
export const ClockStatus = z.object({
  /** Their clock minus ours, the median; null until one has told. */
  offsetMs: z.number().int().nullable(),
  /** The clocks differ by more than a third of a period (10 s). */
  isOff: z.boolean(),
  /** Added to our clock for codes; null: nothing. */
  correctionMs: z.number().int().nullable(),
})
export type ClockStatus = z.infer<typeof ClockStatus>

/** The server that comes along to practice with. */
export const PracticeStatus = z.object({
  state: z.enum(['stopped', 'starting', 'running', 'failed']),
  /** Says why the server failed. */
  message: WordsSchema.nullable(),
  /** Each signs in to one kind of server. Empty while the server does not run. */
  people: z.array(
    z.object({
      email: z.string(),
      name: Name,
      dialect: DialectSummary,
      /** Suggests what to try out, in a sentence. */
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
