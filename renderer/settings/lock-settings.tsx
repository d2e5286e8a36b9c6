import { Button } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
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
    <Section title="Lock">
      <Row
        name="Passphrase"
        hint={
          hasPassphrase
            ? 'Countersign asks for it at every start and after locking.'
            : 'Without one, Countersign is open whenever you are signed in to this computer.'
        }
      >
        <Button variant="default" onClick={() => setTask(hasPassphrase ? 'change' : 'set')}>
          {hasPassphrase ? 'Change passphrase' : 'Set a passphrase'}
        </Button>
        {mayRemove && (
          <Button variant="subtle" color="red" onClick={() => setTask('remove')}>
            Remove passphrase
          </Button>
        )}
      </Row>
      {hasPassphrase && (
        <>
          <ChoiceRow
            name="Lock by itself"
            hint="When nobody has used the window for that long"
            value={current.autoLockMinutes}
            choices={autoLocks}
            onChange={autoLockMinutes => onChange({ autoLockMinutes })}
          />
          <SwitchRow
            name="Lock when the computer sleeps"
            checked={current.lockOnSuspend}
            onChange={lockOnSuspend => onChange({ lockOnSuspend })}
          />
        </>
      )}
      {canProtect && (
        <SwitchRow
          name="Keep the window out of screenshots"
          hint="And out of screen sharing, where the system can"
          checked={current.contentProtection}
          onChange={contentProtection => onChange({ contentProtection })}
        />
      )}
      <PassphraseDialog task={task} onClose={() => setTask(null)} />
    </Section>
  )
}
