/** Decides whether the settings require a lock when the system reports an event. */
import type { Settings } from '../../shared/settings-models.ts'

export type SystemEvent = 'suspend' | 'screen-lock' | 'user-switch' | 'system-idle' | 'hidden'

type SwitchName = 'lockOnSuspend' | 'lockOnScreenLock' | 'lockOnUserSwitch' | 'lockWhenHidden'

const switchOf: Readonly<Record<Exclude<SystemEvent, 'system-idle'>, SwitchName>> = {
  suspend: 'lockOnSuspend',
  'screen-lock': 'lockOnScreenLock',
  'user-switch': 'lockOnUserSwitch',
  hidden: 'lockWhenHidden',
}

/** The host measures how long nobody was there, and the settings say how long that may be. */
export function wantsLock(event: SystemEvent, settings: Settings): boolean {
  if (event === 'system-idle') return settings.systemIdleLockMinutes !== null
  return settings[switchOf[event]]
}
