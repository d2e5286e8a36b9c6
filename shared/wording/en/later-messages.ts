/** What screens say that are fetched when they are first shown. */

import { accountPage } from './page/account-page.ts'
import { administer } from './page/administer.ts'
import { backups } from './page/backups.ts'
import { change } from './page/change.ts'
import { check } from './page/check.ts'
import { connect } from './page/connect.ts'
import { overview } from './page/overview.ts'
import { practice } from './page/practice.ts'
import { prove } from './page/prove.ts'
import { settings } from './page/settings.ts'
import { signIn } from './page/sign-in.ts'
import { trash } from './page/trash.ts'

export const laterMessages = {
  ...backups,
  ...check,
  ...overview,
  ...practice,
  ...accountPage,
  ...administer,
  ...change,
  ...connect,
  ...prove,
  ...signIn,
  ...settings,
  ...trash,
} as const
