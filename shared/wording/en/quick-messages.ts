/** What quick access says: a page of its own, which loads no other screen's messages. */
import { bridge } from './page/bridge.ts'
import { entries } from './page/entries.ts'
import { labels } from './page/labels.ts'
import { quick } from './page/quick.ts'
import { stores } from './page/stores.ts'
import { unlock } from './page/unlock.ts'
import { window } from './page/window.ts'

export const quickMessages = {
  ...bridge,
  ...entries,
  ...labels,
  ...quick,
  ...stores,
  ...unlock,
  ...window,
} as const
