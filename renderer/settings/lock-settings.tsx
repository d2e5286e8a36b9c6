import { Button } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { ChoiceRow } from '../parts/layout/choice-row.tsx'
import { Row, Section } from '../parts/layout/section.tsx'
import { SwitchRow } from '../parts/layout/switch-row.tsx'
import { useStores } from '../stores/stores-context.ts'
import type { ChangeSettings } from './change-settings.ts'
import { PassphraseDialog, type PassphraseTask } from './passphrase-dialog.tsx'
import { autoLocks, SystemLockSettings } from './system-lock-settings.tsx'

/** The app passphrase, and when it is asked for again. */
export function LockSettings({ onChange }: { onChange: ChangeSettings }) {
  const { settings, session } = useStores()
  const current = useStore(settings, state => state.settings)
  const status = useStore(session, state => state.status)
  const canProtect = useStore(session, state => state.capabilities?.contentProtection ?? false)
  const platform = useStore(session, state => state.capabilities?.platform)
  const [task, setTask] = useState<PassphraseTask | null>(null)
  const hasPassphrase = status?.hasPassphrase ?? false
  const mayRemove = hasPassphrase && status?.place === 'keychain'

  return (
    <Section part="lock" title={say('labels.lock')}>
      <Row
        name={say('labels.passphrase')}
        hint={hasPassphrase ? say('settings.passphrase.hint') : say('settings.passphrase.none')}
      >
        <Button variant="default" onClick={() => setTask(hasPassphrase ? 'change' : 'set')}>
          {hasPassphrase ? say('settings.passphrase.change') : say('settings.passphrase.set.title')}
        </Button>
        {mayRemove && (
          <Button variant="subtle" color="red" onClick={() => setTask('remove')}>
            {say('settings.passphrase.remove')}
          </Button>
        )}
      </Row>
      {hasPassphrase && (
        <>
          <ChoiceRow
            name={say('settings.autoLock')}
            hint={say('settings.autoLock.hint')}
            value={current.autoLockMinutes}
            choices={autoLocks}
            onChange={autoLockMinutes => onChange({ autoLockMinutes })}
          />
          <SystemLockSettings onChange={onChange} />
        </>
      )}
      {canProtect && (
        <SwitchRow
          name={say('settings.screenshots')}
          hint={
            platform === 'macos'
              ? say('settings.screenshots.hint.macos')
              : say('settings.screenshots.hint')
          }
          checked={current.contentProtection}
          onChange={contentProtection => onChange({ contentProtection })}
        />
      )}
      <PassphraseDialog task={task} onClose={() => setTask(null)} />
    </Section>
  )
}
