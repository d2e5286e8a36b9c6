/** What the system tells of, and whether the settings want a lock then. */
import type { Settings } from '../../shared/settings-models.ts'

export type SystemEvent = 'suspend' | 'screen-lock' | 'user-switch' | 'system-idle' | 'hidden'

type SwitchName = 'lockOnSuspend' | 'lockOnScreenLock' | 'lockOnUserSwitch' | 'lockWhenHidden'

const switchOf: Readonly<Record<Exclude<SystemEvent, 'system-idle'>, SwitchName>> = {
  suspend: 'lockOnSuspend',
  'screen-lock': 'lockOnScreenLock',
  'user-switch': 'lockOnUserSwitch',
  hidden: 'lockWhenHidden',
}

/** The host measures how long nobody was there; how long that may be, the settings say. */
export function wantsLock(event: SystemEvent, settings: Settings): boolean {
  if (event === 'system-idle') return settings.systemIdleLockMinutes !== null
  return settings[switchOf[event]]
}
