/** Screens that are fetched when they are first shown say these. */

import { accountPage } from './page/account-page.ts'
import { actions } from './page/actions.ts'
import { add } from './page/add.ts'
import { administer } from './page/administer.ts'
import { backupCodes } from './page/backup-codes.ts'
import { backups } from './page/backups.ts'
import { change } from './page/change.ts'
import { check } from './page/check.ts'
import { computers } from './page/computers.ts'
import { connect } from './page/connect.ts'
import { entry } from './page/entry.ts'
import { exporting } from './page/exporting.ts'
import { findings } from './page/findings.ts'
import { forms } from './page/forms.ts'
import { importing } from './page/importing.ts'
import { keys } from './page/keys.ts'
import { listView } from './page/list-view.ts'
import { overview } from './page/overview.ts'
import { practice } from './page/practice.ts'
import { programs } from './page/programs.ts'
import { prove } from './page/prove.ts'
import { qr } from './page/qr.ts'
import { recovery } from './page/recovery.ts'
import { settings } from './page/settings.ts'
import { shell } from './page/shell.ts'
import { signIn } from './page/sign-in.ts'
import { trash } from './page/trash.ts'
import { welcome } from './page/welcome.ts'

export const laterMessages = {
  ...actions,
  ...keys,
  ...forms,
  ...qr,
  ...findings,
  ...recovery,
  ...welcome,
  ...importing,
  ...exporting,
  ...entry,
  ...backupCodes,
  ...add,
  ...backups,
  ...check,
  ...overview,
  ...practice,
  ...accountPage,
  ...administer,
  ...change,
  ...connect,
  ...programs,
  ...prove,
  ...signIn,
  ...settings,
  ...shell,
  ...computers,
  ...trash,
  ...listView,
} as const
