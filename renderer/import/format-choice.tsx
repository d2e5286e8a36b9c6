import { Button, Group, Select, Text } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { ImportFile } from '../../shared/transfer-models.ts'
import { useStores } from '../stores/stores-context.ts'
import { useImportFormats } from './known-formats.tsx'

/** Which app wrote the file, as far as its content tells, and another one where that is wrong. */
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
          <bdi>{file.name}</bdi> is a file of <strong>{file.format.name}</strong>.
        </Text>
      )}
      <Button variant="subtle" size="compact-sm" ml={-8} onClick={() => setAsked(true)}>
        {isUnknown ? 'Choose the app that wrote it' : 'Not this app?'}
      </Button>
    </Group>
  )
}

function FormatSelect({ chosen }: { chosen: string | null }) {
  const { imports } = useStores()
  const formats = useImportFormats()
  return (
    <Select
      label="The app that wrote the file"
      placeholder="Choose an app"
      searchable
      clearable
      autoFocus={chosen === null}
      w="min(100%, 340px)"
      clearButtonProps={{ 'aria-label': 'Tell by the content again' }}
      nothingFoundMessage="No app of that name"
      data={formats.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen}
      onChange={id => void imports.getState().chooseFormat(id)}
    />
  )
}
