import { Select } from '@mantine/core'
import { useStore } from 'zustand'
import type { Settings } from '../../../shared/settings-models.ts'
import { languages, languageTags, pickLanguage } from '../../../shared/wording/languages.ts'
import { say } from '../../../shared/wording/say.ts'
import { systemLanguages } from '../../bridge/spoken.ts'
import { useStores } from '../../stores/stores-context.ts'
import { showFailure } from '../feedback/show-failure.ts'

/** Chooses the language, which is listed under its own name and takes effect at once. */
export function LanguageSelect() {
  const { settings } = useStores()
  const chosen = useStore(settings, state => state.language)
  const system = pickLanguage(systemLanguages()).tag
  const label = say('forms.language')

  return (
    <Select
      w={220}
      aria-label={label}
      allowDeselect={false}
      data={[
        { value: 'system', label: say('forms.language.system', { name: languages[system].name }) },
        ...languageTags.map(tag => ({ value: tag, label: languages[tag].name })),
      ]}
      renderOption={({ option }) => (
        <span lang={option.value === 'system' ? undefined : option.value} dir="auto">
          {option.label}
        </span>
      )}
      value={chosen ?? 'system'}
      onChange={language => {
        if (language === null) return
        settings
          .getState()
          .chooseLanguage(language as Settings['language'])
          .catch(showFailure)
      }}
    />
  )
}
