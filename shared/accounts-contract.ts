/** The part of the contract that is about accounts on servers, and about backup codes. */

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
/** PEM, one or several certificates; trusted in place of the public authorities. */
const AuthorityPem = z.string().max(64 * 1024)
const BackupCodeText = z.string().trim().min(1).max(limits.backupCodeLength)
const BackupCodes = z.array(BackupCode)
const BackupCodeKey = z.string().max(64)
const BackupCodeNote = z.string().max(limits.noteLength)
const keys = z.array(BackupCodeKey).min(1).max(limits.backupCodes)
const Page = z.number().int().min(1)

/**
 * Names a flow, so that its progress can be told and it can be canceled: chosen by who starts it.
 */
const flow = z.uuid()
const onAccount = z.object({ id: AccountId })

/** Allows a change. The password may be left out if it is kept. */
const authority = { password: Password.nullable(), proof: ProofInput.nullable() }

const Authorised = z.object({ id: AccountId, flow, ...authority })

export const accountMethods = {
  'servers.dialects': method(Nothing, z.array(DialectSummary)),
  /** Says which APIs the server speaks; changes nothing there. */
  'servers.detect': method(
    z.object({ address: Address, authorityPem: AuthorityPem.nullable() }),
    z.object({ address: z.string(), dialects: z.array(DialectSummary) }),
  ),
  /** Signs in, and keeps the account where the password was right. */
  'accounts.add': method(
    z.object({
      address: Address,
      authorityPem: AuthorityPem.nullable(),
      dialectId: DialectId,
      /** Empty means the server's host. */
      name: Name,
      email: Email,
      password: Password,
      keepPassword: z.boolean(),
    }),
    z.object({ account: Account, signIn: SignIn }),
  ),
  /** Lists the accounts as they are known, without asking a server. */
  'accounts.list': method(Nothing, z.array(Account)),
  /**
   * Reads the state of the named ones, or of all, a few at a time; what fails becomes a `problem`.
   */
  'accounts.refresh': method(
    z.object({ ids: z.array(AccountId).max(limits.accounts).nullable() }),
    z.array(Account),
  ),
  /** Null means the password that is kept. */
  'accounts.signIn': method(
    z.object({
      id: AccountId,
      password: Password.nullable(),
      keepPassword: z.boolean(),
      /** A challenge is not answered by itself this time. */
      asks: z.boolean().optional(),
    }),
    z.object({ account: Account, signIn: SignIn }),
  ),
  /** Answers the challenge of the sign-in that waits. */
  'accounts.answer': method(
    z.object({ id: AccountId, proof: ProofInput }),
    z.object({ account: Account, signIn: SignIn }),
  ),
  /** Sends a code for the sign-in that waits or, without one, for a change on the session. */
  'accounts.sendCode': method(z.object({ id: AccountId, again: z.boolean() }), CodeNotice),
  /** Signs out, and drops a sign-in that waits. */
  'accounts.signOut': method(onAccount, Account),
  'accounts.update': method(
    z.object({
      id: AccountId,
      change: z.object({
        name: Name.optional(),
        address: Address.optional(),
        authorityPem: AuthorityPem.nullable().optional(),
        answersByItself: z.boolean().optional(),
        /** A password that is kept can only be forgotten here. */
        keepsPassword: z.literal(false).optional(),
        entryId: EntryId.nullable().optional(),
      }),
    }),
    Account,
  ),
  /** Its entry stays in the list. Refused while a change has not come to its end. */
  'accounts.remove': method(onAccount, Nothing),

  /** Turns two-factor on. `alsoOnPhone`: stops once the secret is stored, for `flows.showSetup`. */
  'flows.enrol': method(
    z.object({
      id: AccountId,
      flow,
      method: FactorMethod,
      /** The number or address for SMS and email; null: the account's own. */
      destination: z.string().trim().max(320).nullable(),
      /** The account's own, or the two-step password that the chat shall have. */
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
  /** The setup that is not confirmed yet, for a phone. */
  'flows.showSetup': wayOut(
    { id: AccountId },
    z.object({ secret: z.string(), uri: z.string(), svg: z.string().nullable() }),
  ),
  'flows.disable': method(Authorised, FlowResult),
  /** Off and on again: a new secret, new backup codes. */
  'flows.rotate': method(Authorised, FlowResult),
  'flows.regenerate': method(Authorised, FlowResult),
  /** Goes on with what did not come to its end. */
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
  /** Stops waiting; what was sent to the server is finished by `flows.resume`. */
  'flows.cancel': method(z.object({ flow }), Nothing),

  'chat.state': method(onAccount, ChatState),
  'chat.verify': method(z.object({ id: AccountId, ...authority }), ChatState),
  'chat.sendRecoveryCode': method(onAccount, CodeNotice),
  /** Turns two-step off; the entry goes to the trash. */
  'chat.recover': method(
    z.object({ id: AccountId, code: z.string().trim().min(1).max(64) }),
    Account,
  ),

  'admin.isAllowed': method(onAccount, z.object({ allowed: z.boolean() })),
  'admin.users': method(
    z.object({ id: AccountId, query: z.string().max(320), page: Page }),
    ManagedUsers,
  ),
  /** The typed email address must be the user's. */
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
  /**
   * Codes that are there already are passed over. `void`: the earlier unused ones are no longer
   * valid.
   */
  'backupCodes.add': method(
    z.object({
      entryId: EntryId,
      codes: z.array(BackupCodeText).min(1).max(limits.backupCodes),
      earlier: z.enum(['keep', 'void']),
    }),
    BackupCodes,
  ),
  /** Hands one out and marks it used; `code` is null if the host's clipboard has it. */
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
  /** A way out, because it hides that somebody has seen the code: `copiedAt` therefore stays. */
  'backupCodes.markUnused': wayOut(
    {
      entryId: EntryId,
      keys,
      /** Without it, the note stays as it was. */
      note: BackupCodeNote.optional(),
    },
    BackupCodes,
  ),
  'backupCodes.note': method(
    z.object({ entryId: EntryId, key: BackupCodeKey, note: BackupCodeNote }),
    BackupCodes,
  ),
  'backupCodes.remove': method(z.object({ entryId: EntryId, keys }), BackupCodes),
  /** Gives all of them in the order of the list: to look at, to print, to save. */
  'backupCodes.reveal': wayOut({ entryId: EntryId }, z.object({ codes: z.array(z.string()) })),

  'clock.status': method(Nothing, ClockStatus),
  'clock.correct': method(z.object({ on: z.boolean() }), ClockStatus),

  'practice.status': method(Nothing, PracticeStatus),
  /** Starts the practice server. */
  'practice.open': method(Nothing, PracticeStatus),
  /** Connects to the practice server as one of its people, who is signed in. */
  'practice.signIn': method(
    z.object({ email: Email, dialectId: DialectId }),
    z.object({ account: Account, signIn: SignIn }),
  ),
  /** Resets all of it to the first day; its accounts and their entries leave the vault. */
  'practice.reset': method(Nothing, PracticeStatus),
  'practice.messages': method(Nothing, z.array(PracticeMessage)),

  /** Tries out whether a server keeps the rules, and puts the account back as it was. */
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
  /** An account, or what is known of it, is not what it was: ask again. */
  'accounts.changed': z.void(),
  'flows.progressed': FlowProgress,
  'clock.changed': ClockStatus,
  'practice.changed': PracticeStatus,
  /** `running` is null while it signs in, and while the account is put back. */
  'check.progressed': z.object({
    flow,
    done: z.array(Check),
    running: CheckId.nullable(),
    /** A wait that is under way ends then. */
    waitsUntil: Instant.nullable(),
  }),
} as const
