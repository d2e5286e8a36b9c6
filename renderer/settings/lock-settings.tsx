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

const autoLocks = [
  { value: 1, label: 'After 1 minute' },
  { value: 5, label: 'After 5 minutes' },
  { value: 15, label: 'After 15 minutes' },
  { value: 60, label: 'After 1 hour' },
  { value: null, label: 'Never' },
]

/** The app passphrase, and when it is asked for again. */
export function LockSettings({ onChange }: { onChange: ChangeSettings }) {
  const { settings, session } = useStores()
  const current = useStore(settings, state => state.settings)
  const status = useStore(session, state => state.status)
  const canProtect = useStore(session, state => state.capabilities?.contentProtection ?? false)
  const [task, setTask] = useState<PassphraseTask | null>(null)
  const hasPassphrase = status?.hasPassphrase ?? false
  const mayRemove = hasPassphrase && status?.place === 'keychain'

  return (
    <Section title={say('labels.lock')}>
      <Row
        name={say('labels.passphrase')}
        hint={
          hasPassphrase
            ? say('settings.countersignAsksAtEvery')
            : say('settings.withoutOneCountersignOpen')
        }
      >
        <Button variant="default" onClick={() => setTask(hasPassphrase ? 'change' : 'set')}>
          {hasPassphrase ? say('settings.changePassphrase') : say('settings.setAPassphrase')}
        </Button>
        {mayRemove && (
          <Button variant="subtle" color="red" onClick={() => setTask('remove')}>
            {say('settings.removePassphrase')}
          </Button>
        )}
      </Row>
      {hasPassphrase && (
        <>
          <ChoiceRow
            name={say('settings.lockByItself')}
            hint={say('settings.lockByItself.hint')}
            value={current.autoLockMinutes}
            choices={autoLocks}
            onChange={autoLockMinutes => onChange({ autoLockMinutes })}
          />
          <SwitchRow
            name={say('settings.lockWhenComputerSleeps')}
            checked={current.lockOnSuspend}
            onChange={lockOnSuspend => onChange({ lockOnSuspend })}
          />
        </>
      )}
      {canProtect && (
        <SwitchRow
          name={say('settings.keepWindowOutScreenshots')}
          hint={say('settings.keepWindowOutScreenshots.hint')}
          checked={current.contentProtection}
          onChange={contentProtection => onChange({ contentProtection })}
        />
      )}
      <PassphraseDialog task={task} onClose={() => setTask(null)} />
    </Section>
  )
}
