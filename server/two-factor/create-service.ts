import { toInstant } from '../instant.ts'
import { createSyncService } from '../sync/sync-service.ts'
import { createAccountFactor } from './account-factor.ts'
import { createAdministration } from './administration.ts'
import { createAttempts } from './attempts.ts'
import { createChat } from './chat.ts'
import { createChatFactor } from './chat-factor.ts'
import { createFactor } from './factor.ts'
import { createFreshSignIn } from './fresh-sign-in.ts'
import { createKnownDevices } from './known-devices.ts'
import { createMessageCodes } from './message-codes.ts'
import { createMessageLimits } from './message-limits.ts'
import { createOperator } from './operator.ts'
import type { ServiceParts } from './parts.ts'
import { createPasswordCheck } from './password-check.ts'
import { createSessions } from './sessions.ts'
import { createSignIn } from './sign-in.ts'
import { createTemporaryCodes } from './temporary-codes.ts'
import type { TwoFactorService } from './two-factor-service.ts'
import { createAccounts } from './users.ts'

export function createTwoFactorService(parts: ServiceParts): TwoFactorService {
  const { database, stores, clock } = parts
  const devices = createKnownDevices(parts)
  const sessions = createSessions(parts, devices)
  const accounts = createAccounts(parts, createPasswordCheck(parts, devices), sessions)
  const account = createAccountFactor(database)
  const chatFactor = createChatFactor(database)
  const codes = createTemporaryCodes(parts, createMessageLimits(parts))
  const attempts = createAttempts(parts, codes)
  const messageCodes = createMessageCodes(parts, account, codes)
  const shared = {
    ...parts,
    accounts,
    sessions,
    account,
    chatFactor,
    codes,
    attempts,
    messageCodes,
    freshSignIn: createFreshSignIn(parts, accounts),
  }
  const signIn = createSignIn(shared)
  return {
    users: accounts,
    operator: createOperator(parts, accounts),
    signIn,
    sessions,
    factor: createFactor({ ...shared, signIn }),
    chat: createChat(shared),
    administration: createAdministration(shared),
    sync: createSyncService(parts, parts.syncQuotaBytes),
    async sweep() {
      const now = clock()
      await stores.sweep(now)
      await database.db.deleteFrom('sessions').where('expires_at', '<=', toInstant(now)).execute()
    },
  }
}
