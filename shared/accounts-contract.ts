/** Defines the part of the contract for accounts on servers and for backup codes. */

import { z } from 'zod'
import {
  Account,
  AccountId,
  BackupCode,
  ChatState,
  ClockStatus,
  CodeNotice,
  DialectSummary,
  FactorMethod,
  FlowProgress,
  FlowResult,
  PracticeMessage,
  PracticeStatus,
  ProofInput,
  SignIn,
} from './account-models.ts'
import { AuditEvents, ManagedUsers } from './administration-models.ts'
import { limits } from './ceilings.ts'
import { Check, CheckId, CheckReport } from './check-models.ts'
import { EntryId, Name } from './entry-models.ts'
import { Instant } from './instant.ts'
import { method, Nothing, wayOut } from './method.ts'

const Address = z.string().trim().min(1).max(2048)
const DialectId = z.string().min(1).max(64)
const Email = z.string().trim().min(1).max(320)
const Password = z.string().min(1).max(1024)
/** One or several certificates as PEM, which are trusted instead of the public authorities. */
const AuthorityPem = z.string().max(64 * 1024)
const BackupCodeText = z.string().trim().min(1).max(limits.backupCodeLength)
const BackupCodes = z.array(BackupCode)
const BackupCodeKey = z.string().max(64)
const BackupCodeNote = z.string().max(limits.noteLength)
const keys = z.array(BackupCodeKey).min(1).max(limits.backupCodes)
const Page = z.number().int().min(1)

/** The caller chooses it to identify a flow, for its progress and for canceling it. */
const flow = z.uuid()
const onAccount = z.object({ id: AccountId })

/** Authorizes a change. The password may be omitted if it is saved. */
const authority = { password: Password.nullable(), proof: ProofInput.nullable() }

const Authorised = z.object({ id: AccountId, flow, ...authority })

export const accountMethods = {
  'servers.dialects': method(Nothing, z.array(DialectSummary)),
  /** Returns the APIs that the server speaks, and changes nothing there. */
  'servers.detect': method(
    z.object({ address: Address, authorityPem: AuthorityPem.nullable() }),
    z.object({ address: z.string(), dialects: z.array(DialectSummary) }),
  ),
  /** Signs in, and saves the account if the password was right. */
  'accounts.add': method(
    z.object({
      address: Address,
      authorityPem: AuthorityPem.nullable(),
      dialectId: DialectId,
      /** An empty name means the server's host. */
      name: Name,
      email: Email,
      password: Password,
      keepPassword: z.boolean(),
    }),
    z.object({ account: Account, signIn: SignIn }),
  ),
  /** Lists the accounts as last known, without asking any server. */
  'accounts.list': method(Nothing, z.array(Account)),
  /**
   * Reads the state of the named accounts, or of all, a few at a time. A failure becomes a
   * `problem`.
   */
  'accounts.refresh': method(
    z.object({ ids: z.array(AccountId).max(limits.accounts).nullable() }),
    z.array(Account),
  ),
  /** Null means the saved password. */
  'accounts.signIn': method(
    z.object({
      id: AccountId,
      password: Password.nullable(),
      keepPassword: z.boolean(),
      /** If true, a challenge is not answered automatically this time. */
      asks: z.boolean().optional(),
    }),
    z.object({ account: Account, signIn: SignIn }),
  ),
  /** Answers the challenge of the pending sign-in. */
  'accounts.answer': method(
    z.object({ id: AccountId, proof: ProofInput }),
    z.object({ account: Account, signIn: SignIn }),
  ),
  /** Sends a code for the pending sign-in or, without one, for a change in the session. */
  'accounts.sendCode': method(z.object({ id: AccountId, again: z.boolean() }), CodeNotice),
  /** Signs out, and drops a pending sign-in. */
  'accounts.signOut': method(onAccount, Account),
  'accounts.update': method(
    z.object({
      id: AccountId,
      change: z.object({
        name: Name.optional(),
        address: Address.optional(),
        authorityPem: AuthorityPem.nullable().optional(),
        answersByItself: z.boolean().optional(),
        /** Only `false` is allowed here, which makes the core forget a saved password. */
        keepsPassword: z.literal(false).optional(),
        entryId: EntryId.nullable().optional(),
      }),
    }),
    Account,
  ),
  /** The account's entry stays in the list. Refused while a change has not finished. */
  'accounts.remove': method(onAccount, Nothing),

  /**
   * Turns two-factor on. With `alsoOnPhone`, it stops once the secret is stored, for
   * `flows.showSetup`.
   */
  'flows.enrol': method(
    z.object({
      id: AccountId,
      flow,
      method: FactorMethod,
      /** The number or address for SMS and email; null means the account's own. */
      destination: z.string().trim().max(320).nullable(),
      /** The account's password, or the new two-step password for the chat. */
      password: Password.nullable(),
      recoveryEmail: Email.nullable(),
      alsoOnPhone: z.boolean(),
    }),
    FlowResult,
  ),
  /** Takes the code that came by SMS or email. */
  'flows.confirm': method(
    z.object({ id: AccountId, flow, code: z.string().trim().min(1).max(64) }),
    FlowResult,
  ),
  'flows.resend': method(onAccount, CodeNotice),
  /** Reveals a setup that is not confirmed yet, for a phone to scan. */
  'flows.showSetup': wayOut(
    { id: AccountId },
    z.object({ secret: z.string(), uri: z.string(), svg: z.string().nullable() }),
  ),
  'flows.disable': method(Authorised, FlowResult),
  /** Turns two-factor off and on again, with a new secret and new backup codes. */
  'flows.rotate': method(Authorised, FlowResult),
  'flows.regenerate': method(Authorised, FlowResult),
  /** Continues a change that did not finish. */
  'flows.resume': method(Authorised, FlowResult),
  'flows.undo': method(Authorised, FlowResult),
  /**
   * Null means two codes of the linked entry. Returns the drift in periods, device minus server.
   */
  'flows.resync': method(
    z.object({
      id: AccountId,
      flow,
      codes: z.tuple([z.string().trim().max(16), z.string().trim().max(16)]).nullable(),
    }),
    z.object({ driftPeriods: z.number().int() }),
  ),
  /** Stops waiting. Whatever was already sent to the server is finished by `flows.resume`. */
  'flows.cancel': method(z.object({ flow }), Nothing),

  'chat.state': method(onAccount, ChatState),
  'chat.verify': method(z.object({ id: AccountId, ...authority }), ChatState),
  'chat.sendRecoveryCode': method(onAccount, CodeNotice),
  /** Turns two-step off, and moves the entry to the trash. */
  'chat.recover': method(
    z.object({ id: AccountId, code: z.string().trim().min(1).max(64) }),
    Account,
  ),

  'admin.isAllowed': method(onAccount, z.object({ allowed: z.boolean() })),
  'admin.users': method(
    z.object({ id: AccountId, query: z.string().max(320), page: Page }),
    ManagedUsers,
  ),
  /** The email address that is typed must be the user's. */
  'admin.reset': method(
    z.object({
      id: AccountId,
      userId: z.number().int(),
      typedEmail: z.string().max(320),
      reason: z.string().trim().min(1).max(500),
    }),
    Nothing,
  ),
  'admin.audit': method(
    z.object({
      id: AccountId,
      userId: z.number().int().nullable(),
      event: z.string().max(64).nullable(),
      page: Page,
    }),
    AuditEvents,
  ),

  'backupCodes.list': method(z.object({ entryId: EntryId }), BackupCodes),
  /** Skips codes that already exist. With `void`, earlier unused codes are no longer valid. */
  'backupCodes.add': method(
    z.object({
      entryId: EntryId,
      codes: z.array(BackupCodeText).min(1).max(limits.backupCodes),
      earlier: z.enum(['keep', 'void']),
    }),
    BackupCodes,
  ),
  /**
   * Hands out one code and marks it used. `code` is null if the host has copied it to its
   * clipboard.
   */
  'backupCodes.use': wayOut(
    { entryId: EntryId, key: BackupCodeKey, where: z.string().max(512) },
    z.object({
      code: z.string().nullable(),
      clearsAt: z.number().int().nullable(),
      codes: BackupCodes,
    }),
  ),
  'backupCodes.mark': method(
    z.object({ entryId: EntryId, keys, state: BackupCode.shape.state.exclude(['unused']) }),
    BackupCodes,
  ),
  /**
   * This counts as a way out because it would hide that somebody has seen the code, so `copiedAt`
   * stays.
   */
  'backupCodes.markUnused': wayOut(
    {
      entryId: EntryId,
      keys,
      /** If it is missing, the note stays as it was. */
      note: BackupCodeNote.optional(),
    },
    BackupCodes,
  ),
  'backupCodes.note': method(
    z.object({ entryId: EntryId, key: BackupCodeKey, note: BackupCodeNote }),
    BackupCodes,
  ),
  'backupCodes.remove': method(z.object({ entryId: EntryId, keys }), BackupCodes),
  /** Returns all codes in the order of the list, to look at, print, or save. */
  'backupCodes.reveal': wayOut({ entryId: EntryId }, z.object({ codes: z.array(z.string()) })),

  'clock.status': method(Nothing, ClockStatus),
  'clock.correct': method(z.object({ on: z.boolean() }), ClockStatus),

  'practice.status': method(Nothing, PracticeStatus),
  /** Starts the practice server. */
  'practice.open': method(Nothing, PracticeStatus),
  /** Connects to the practice server as one of its people, signed in. */
  'practice.signIn': method(
    z.object({ email: Email, dialectId: DialectId }),
    z.object({ account: Account, signIn: SignIn }),
  ),
  /**
   * Resets everything to the first day. The practice accounts and their entries are removed from
   * the vault.
   */
  'practice.reset': method(Nothing, PracticeStatus),
  'practice.messages': method(Nothing, z.array(PracticeMessage)),

  /** Tests whether a server follows the rules, and restores the account afterward. */
  'check.run': method(
    z.object({
      flow,
      address: Address,
      authorityPem: AuthorityPem.nullable(),
      dialectId: DialectId,
      email: Email,
      password: Password,
    }),
    CheckReport,
  ),
} as const

export const accountEvents = {
  /** An account, or what is known about it, has changed, so the page asks again. */
  'accounts.changed': z.void(),
  'flows.progressed': FlowProgress,
  'clock.changed': ClockStatus,
  'practice.changed': PracticeStatus,
  /** `running` is null during the sign-in, and while the account is restored. */
  'check.progressed': z.object({
    flow,
    done: z.array(Check),
    running: CheckId.nullable(),
    /** The instant at which the current wait ends. */
    waitsUntil: Instant.nullable(),
  }),
} as const
