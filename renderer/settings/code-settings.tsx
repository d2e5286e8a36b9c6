import { SegmentedControl } from '@mantine/core'
import { useStore } from 'zustand'
import type { Settings } from '../../shared/settings-models.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { LanguageSelect } from '../parts/forms/language-select.tsx'
import { ChoiceRow } from '../parts/layout/choice-row.tsx'
import { Row, Section } from '../parts/layout/section.tsx'
import { SwitchRow } from '../parts/layout/switch-row.tsx'
import { useStores } from '../stores/stores-context.ts'
import type { ChangeSettings } from './change-settings.ts'

const clearings = [
  { value: 15, label: words('settings.afterSeconds', { count: 15 }) },
  { value: 30, label: words('settings.afterSeconds', { count: 30 }) },
  { value: 60, label: words('settings.afterMinutes', { count: 1 }) },
  { value: 300, label: words('settings.afterMinutes', { count: 5 }) },
  { value: null, label: words('labels.never') },
]

const copyingNext = [
  { value: 0, label: words('labels.never') },
  { value: 3, label: words('settings.copyNext.below', { count: 3 }) },
  { value: 5, label: words('settings.copyNext.below', { count: 5 }) },
  { value: 10, label: words('settings.copyNext.below', { count: 10 }) },
]

/** Shows how codes look and what copying leaves behind. */
export function CodeSettings({ onChange }: { onChange: ChangeSettings }) {
  const { settings } = useStores()
  const current = useStore(settings, state => state.settings)

  return (
    <>
      <Section part="appearance" title={say('settings.appearance')}>
        <Row name={say('forms.language')}>
          <LanguageSelect />
        </Row>
        <Row name={say('settings.theme')}>
          <SegmentedControl
            aria-label={say('settings.theme')}
            value={current.theme}
            onChange={theme => onChange({ theme: theme as Settings['theme'] })}
            data={[
              { value: 'auto', label: say('settings.theme.auto') },
              { value: 'light', label: say('settings.theme.light') },
              { value: 'dark', label: say('settings.theme.dark') },
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
          name={say('settings.nextCode')}
          hint={say('settings.nextCode.hint')}
          checked={current.showNextCode}
          onChange={showNextCode => onChange({ showNextCode })}
        />
      </Section>
      <Section part="copying" title={say('settings.copying')}>
        <ChoiceRow
          name={say('settings.clipboard')}
          hint={say('settings.clipboard.hint')}
          value={current.clipboardClearSeconds}
          choices={clearings}
          onChange={clipboardClearSeconds => onChange({ clipboardClearSeconds })}
        />
        <ChoiceRow
          name={say('settings.copyNext')}
          hint={say('settings.copyNext.hint')}
          value={current.copyNextBelowSeconds}
          choices={copyingNext}
          onChange={copyNextBelowSeconds => onChange({ copyNextBelowSeconds })}
        />
      </Section>
    </>
  )
}
