/**
 * Lists everything that can be done from anywhere, once: the commands offer all of it, and the
 * window's menu a part. A missing action doesn't compile. See `ActionId`.
 */

import type { Action } from './action.ts'
import type { ActionId } from './action-ids.ts'
import { addActions } from './add-actions.ts'
import { computersActions } from './computers-actions.ts'
import { goActions } from './go-actions.ts'
import { safetyActions } from './safety-actions.ts'
import { serversActions } from './servers-actions.ts'
import { settingsActions } from './settings-actions.ts'

export const actions: Readonly<Record<ActionId, Action>> = {
  ...addActions,
  ...goActions,
  ...serversActions,
  ...safetyActions,
  ...computersActions,
  ...settingsActions,
}
