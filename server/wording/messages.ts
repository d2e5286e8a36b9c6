/** Collects every message of the server. */
import { admin } from './en/api/admin.ts'
import { authV1 } from './en/api/auth-v1.ts'
import { chatTwoStep } from './en/api/chat-two-step.ts'
import { document } from './en/api/document.ts'
import { fields as apiFields } from './en/api/fields.ts'
import { sync as apiSync } from './en/api/sync.ts'
import { twoFactorAuth } from './en/api/two-factor-auth.ts'
import { users2fa } from './en/api/users-2fa.ts'
import { code } from './en/messages/code.ts'
import { audit } from './en/operation/audit.ts'
import { keys } from './en/operation/keys.ts'
import { migrate } from './en/operation/migrate.ts'
import { start } from './en/operation/start.ts'
import { backupCodes } from './en/pages/backup-codes.ts'
import { check } from './en/pages/check.ts'
import { choosePassword } from './en/pages/choose-password.ts'
import { disable } from './en/pages/disable.ts'
import { docs } from './en/pages/docs.ts'
import { fields } from './en/pages/fields.ts'
import { layout } from './en/pages/layout.ts'
import { login } from './en/pages/login.ts'
import { problem } from './en/pages/problem.ts'
import { settings } from './en/pages/settings.ts'
import { setup } from './en/pages/setup.ts'
import { people } from './en/practice/people.ts'
import { process } from './en/practice/process.ts'
import { accounts } from './en/refusals/accounts.ts'
import { codes } from './en/refusals/codes.ts'
import { requests } from './en/refusals/requests.ts'
import { sessions } from './en/refusals/sessions.ts'
import { sync } from './en/refusals/sync.ts'
import { system } from './en/refusals/system.ts'
import { twoFactor } from './en/refusals/two-factor.ts'

const api = {
  ...admin,
  ...apiFields,
  ...authV1,
  ...chatTwoStep,
  ...document,
  ...apiSync,
  ...twoFactorAuth,
  ...users2fa,
} as const

const operation = { ...audit, ...keys, ...migrate, ...start } as const

const pages = {
  ...backupCodes,
  ...check,
  ...choosePassword,
  ...disable,
  ...docs,
  ...fields,
  ...layout,
  ...login,
  ...problem,
  ...settings,
  ...setup,
} as const

const refusals = {
  ...accounts,
  ...codes,
  ...requests,
  ...sessions,
  ...sync,
  ...system,
  ...twoFactor,
} as const

const practice = { ...people, ...process } as const

export const messages = {
  ...api,
  ...code,
  ...operation,
  ...pages,
  ...practice,
  ...refusals,
} as const
export type ServerMessages = typeof messages
