import { account } from './page/account.ts'
import { accountPage } from './page/account-page.ts'
import { add } from './page/add.ts'
import { administer } from './page/administer.ts'
import { backupCodes } from './page/backup-codes.ts'
import { backups } from './page/backups.ts'
import { bridge } from './page/bridge.ts'
import { change } from './page/change.ts'
import { check } from './page/check.ts'
import { codes } from './page/codes.ts'
import { connect } from './page/connect.ts'
import { entries } from './page/entries.ts'
import { entry } from './page/entry.ts'
import { exporting } from './page/exporting.ts'
import { feedback } from './page/feedback.ts'
import { findings } from './page/findings.ts'
import { forms } from './page/forms.ts'
import { importing } from './page/importing.ts'
import { keys } from './page/keys.ts'
import { labels } from './page/labels.ts'
import { overview } from './page/overview.ts'
import { practice } from './page/practice.ts'
import { prove } from './page/prove.ts'
import { qr } from './page/qr.ts'
import { recovery } from './page/recovery.ts'
import { settings } from './page/settings.ts'
import { signIn } from './page/sign-in.ts'
import { stores } from './page/stores.ts'
import { time } from './page/time.ts'
import { trash } from './page/trash.ts'
import { unlock } from './page/unlock.ts'
import { welcome } from './page/welcome.ts'
import { window } from './page/window.ts'

export const pageMessages = {
  ...bridge,
  ...labels,
  ...account,
  ...accountPage,
  ...administer,
  ...change,
  ...connect,
  ...overview,
  ...practice,
  ...prove,
  ...signIn,
  ...add,
  ...backupCodes,
  ...backups,
  ...check,
  ...codes,
  ...entry,
  ...qr,
  ...settings,
  ...stores,
  ...trash,
  ...unlock,
  ...welcome,
  ...importing,
  ...exporting,
  ...entries,
  ...feedback,
  ...findings,
  ...forms,
  ...keys,
  ...recovery,
  ...time,
  ...window,
} as const
