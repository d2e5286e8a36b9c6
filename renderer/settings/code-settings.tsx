import { SegmentedControl } from '@mantine/core'
import { useStore } from 'zustand'
import type { Settings } from '../../shared/models.ts'
import { say } from '../../shared/wording/say.ts'
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
      <Section title={say('settings.appearance')}>
        <Row name={say('settings.theme')}>
          <SegmentedControl
            aria-label={say('settings.theme')}
            value={current.theme}
            onChange={theme => onChange({ theme: theme as Settings['theme'] })}
            data={[
              { value: 'auto', label: say('settings.asTheSystem') },
              { value: 'light', label: say('settings.light') },
              { value: 'dark', label: say('settings.dark') },
            ]}
          />
        </Row>
        <SwitchRow
          name={say('settings.hideCodes')}
          hint={say('settings.hideCodes.hint')}
          checked={current.hideCodes}
          onChange={hideCodes => onChange({ hideCodes })}
        />
        <SwitchRow
          name={say('settings.showTheNextCode')}
          hint={say('settings.showTheNextCode.hint')}
          checked={current.showNextCode}
          onChange={showNextCode => onChange({ showNextCode })}
        />
      </Section>
      <Section title={say('settings.copying')}>
        <ChoiceRow
          name={say('settings.clearTheClipboard')}
          hint={say('settings.clearTheClipboard.hint')}
          value={current.clipboardClearSeconds}
          choices={clearings}
          onChange={clipboardClearSeconds => onChange({ clipboardClearSeconds })}
        />
      </Section>
    </>
  )
}
