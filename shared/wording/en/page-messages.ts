/** What the page says in its first picture, and wherever it does not fetch a screen first. */
import { account } from './page/account.ts'
import { add } from './page/add.ts'
import { backupCodes } from './page/backup-codes.ts'
import { bridge } from './page/bridge.ts'
import { codes } from './page/codes.ts'
import { entries } from './page/entries.ts'
import { entry } from './page/entry.ts'
import { exporting } from './page/exporting.ts'
import { feedback } from './page/feedback.ts'
import { findings } from './page/findings.ts'
import { forms } from './page/forms.ts'
import { importing } from './page/importing.ts'
import { labels } from './page/labels.ts'
import { leftOut } from './page/left-out.ts'
import { notices } from './page/notices.ts'
import { qr } from './page/qr.ts'
import { recovery } from './page/recovery.ts'
import { stores } from './page/stores.ts'
import { time } from './page/time.ts'
import { unlock } from './page/unlock.ts'
import { welcome } from './page/welcome.ts'
import { window } from './page/window.ts'

export const pageMessages = {
  ...bridge,
  ...labels,
  ...notices,
  ...account,
  ...add,
  ...backupCodes,
  ...codes,
  ...entry,
  ...qr,
  ...stores,
  ...unlock,
  ...welcome,
  ...importing,
  ...exporting,
  ...entries,
  ...feedback,
  ...findings,
  ...forms,
  ...leftOut,
  ...recovery,
  ...time,
  ...window,
} as const
