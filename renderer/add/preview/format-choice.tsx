import { Button, Group, Select, Text } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { ImportFile } from '../../../shared/transfer-models.ts'
import { say, sayWords } from '../../../shared/wording/say.ts'
import { words } from '../../../shared/wording/words.ts'
import { saidWith } from '../../parts/said.ts'
import { useStores } from '../../stores/stores-context.ts'
import { useImportFormats } from './known-formats.tsx'

/**
 * Shows which app wrote the file, as far as its content tells, and offers others in case that is
 * wrong.
 */
export function FormatChoice({ file }: { file: ImportFile }) {
  const { imports } = useStores()
  const chosen = useStore(imports, state => state.format)
  const [asked, setAsked] = useState(false)
  const isGuessed = file.guesses.length > 0
  const isUnknown = file.format === null || isGuessed

  if (asked || chosen !== null) return <FormatSelect chosen={chosen} />
  return (
    <Group gap="xs">
      {file.format && file.state !== 'sealed' && !isGuessed && (
        <Text size="sm">
          {saidWith(words('importing.files.from', { name: file.name, app: file.format.name }), {
            bdi: chunks => <bdi>{chunks}</bdi>,
            strong: chunks => <strong>{chunks}</strong>,
          })}
        </Text>
      )}
      <Button variant="subtle" size="compact-sm" ms={-8} onClick={() => setAsked(true)}>
        {isUnknown ? say('importing.files.chooseApp') : say('importing.files.notThisApp')}
      </Button>
    </Group>
  )
}

function FormatSelect({ chosen }: { chosen: string | null }) {
  const { imports } = useStores()
  const formats = useImportFormats()
  return (
    <Select
      label={say('importing.files.app')}
      placeholder={say('importing.files.app.placeholder')}
      searchable
      clearable
      autoFocus={chosen === null}
      w="min(100%, 340px)"
      clearButtonProps={{ 'aria-label': say('importing.files.app.clear') }}
      nothingFoundMessage={say('importing.files.app.none')}
      data={formats.map(({ id, name }) => ({ value: id, label: sayWords(name) }))}
      value={chosen}
      onChange={id => void imports.getState().chooseFormat(id)}
    />
  )
}
