import { SegmentedControl } from '@mantine/core'
import { useStore } from 'zustand'
import type { Settings } from '../../shared/models.ts'
import { ChoiceRow } from '../parts/layout/choice-row.tsx'
import { Row, Section } from '../parts/layout/section.tsx'
import { SwitchRow } from '../parts/layout/switch-row.tsx'
import { useStores } from '../stores/stores-context.ts'
import type { ChangeSettings } from './change-settings.ts'

const clearings = [
  { value: 15, label: 'After 15 seconds' },
  { value: 30, label: 'After 30 seconds' },
  { value: 60, label: 'After 1 minute' },
  { value: 300, label: 'After 5 minutes' },
  { value: null, label: 'Never' },
]

/** How codes look and what copying leaves behind. */
export function CodeSettings({ onChange }: { onChange: ChangeSettings }) {
  const { settings } = useStores()
  const current = useStore(settings, state => state.settings)

  return (
    <>
      <Section title="Appearance">
        <Row name="Theme">
          <SegmentedControl
            aria-label="Theme"
            value={current.theme}
            onChange={theme => onChange({ theme: theme as Settings['theme'] })}
            data={[
              { value: 'auto', label: 'As the system' },
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
          />
        </Row>
        <SwitchRow
          name="Hide codes"
          hint="Codes are dots until pointed at, focused or copied"
          checked={current.hideCodes}
          onChange={hideCodes => onChange({ hideCodes })}
        />
        <SwitchRow
          name="Show the next code"
          hint="Below the code that is valid now"
          checked={current.showNextCode}
          onChange={showNextCode => onChange({ showNextCode })}
        />
      </Section>
      <Section title="Copying">
        <ChoiceRow
          name="Clear the clipboard"
          hint="Only if the copied code is still on it"
          value={current.clipboardClearSeconds}
          choices={clearings}
          onChange={clipboardClearSeconds => onChange({ clipboardClearSeconds })}
        />
      </Section>
    </>
  )
}
