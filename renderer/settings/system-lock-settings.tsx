import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { withModKey } from '../parts/keys/mod-key.ts'
import { ChoiceRow } from '../parts/layout/choice-row.tsx'
import { Row } from '../parts/layout/section.tsx'
import { SwitchRow } from '../parts/layout/switch-row.tsx'
import { useStores } from '../stores/stores-context.ts'
import type { ChangeSettings } from './change-settings.ts'

export const autoLocks = [
  { value: 1, label: words('settings.afterMinutes', { count: 1 }) },
  { value: 5, label: words('settings.afterMinutes', { count: 5 }) },
  { value: 15, label: words('settings.afterMinutes', { count: 15 }) },
  { value: 60, label: words('settings.afterHours', { count: 1 }) },
  { value: null, label: words('labels.never') },
]

/** When the system's own doings lock the vault: those that this host hears of. */
export function SystemLockSettings({ onChange }: { onChange: ChangeSettings }) {
  const { settings, session } = useStores()
  const current = useStore(settings, state => state.settings)
  const seen = useStore(session, state => state.capabilities?.locks)
  if (!seen) return null

  return (
    <>
      {seen.systemIdle && (
        <ChoiceRow
          name={say('settings.systemIdleLock')}
          hint={say('settings.systemIdleLock.hint')}
          value={current.systemIdleLockMinutes}
          choices={autoLocks}
          onChange={systemIdleLockMinutes => onChange({ systemIdleLockMinutes })}
        />
      )}
      {seen.suspend && (
        <SwitchRow
          name={say('settings.lockOnSuspend')}
          checked={current.lockOnSuspend}
          onChange={lockOnSuspend => onChange({ lockOnSuspend })}
        />
      )}
      {seen.screenLock && (
        <SwitchRow
          name={say('settings.lockOnScreenLock')}
          checked={current.lockOnScreenLock}
          onChange={lockOnScreenLock => onChange({ lockOnScreenLock })}
        />
      )}
      {seen.userSwitch && (
        <SwitchRow
          name={say('settings.lockOnUserSwitch')}
          checked={current.lockOnUserSwitch}
          onChange={lockOnUserSwitch => onChange({ lockOnUserSwitch })}
        />
      )}
      <SwitchRow
        name={say('settings.lockWhenHidden')}
        hint={
          seen.hidden === 'host'
            ? say('settings.lockWhenHidden.window')
            : say('settings.lockWhenHidden.tab')
        }
        checked={current.lockWhenHidden}
        onChange={lockWhenHidden => onChange({ lockWhenHidden })}
      />
      {!seen.screenLock && (
        <Row
          name={say('settings.screenLockUnseen')}
          hint={say('settings.screenLockUnseen.hint', { keys: withModKey('L') })}
        />
      )}
    </>
  )
}
