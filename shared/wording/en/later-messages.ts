/** What screens say that are fetched when they are first shown. */
import { accountPage } from './page/account-page.ts'
import { administer } from './page/administer.ts'
import { change } from './page/change.ts'
import { connect } from './page/connect.ts'
import { prove } from './page/prove.ts'
import { settings } from './page/settings.ts'
import { signIn } from './page/sign-in.ts'
import { trash } from './page/trash.ts'

export const laterMessages = {
  ...accountPage,
  ...administer,
  ...change,
  ...connect,
  ...prove,
  ...signIn,
  ...settings,
  ...trash,
} as const
