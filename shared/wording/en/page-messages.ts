/** The page says these in its first picture, and wherever it does not fetch a screen first. */
import { account } from './page/account.ts'
import { bridge } from './page/bridge.ts'
import { codes } from './page/codes.ts'
import { entries } from './page/entries.ts'
import { feedback } from './page/feedback.ts'
import { labels } from './page/labels.ts'
import { leftOut } from './page/left-out.ts'
import { notices } from './page/notices.ts'
import { stores } from './page/stores.ts'
import { time } from './page/time.ts'
import { unlock } from './page/unlock.ts'
import { window } from './page/window.ts'

export const pageMessages = {
  ...unlock,
  ...leftOut,
  ...bridge,
  ...labels,
  ...notices,
  ...account,
  ...codes,
  ...stores,
  ...entries,
  ...feedback,
  ...time,
  ...window,
} as const
