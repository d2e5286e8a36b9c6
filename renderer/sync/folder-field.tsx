import { Button, Group, Text, TextInput } from '@mantine/core'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { saidWith } from '../parts/said.ts'
import { useStores } from '../stores/stores-context.ts'

interface FolderFieldProps {
  readonly path: string
  onChange(path: string): void
}

/** Chooses the shared folder in the system’s dialog, or by typing if there is none. */
export function FolderField({ path, onChange }: FolderFieldProps) {
  const { backups, session } = useStores()
  const hasDialog = useStore(session, state => state.capabilities?.picksFolders ?? false)

  function pick() {
    const picked = backups.getState().pickFolder()
    picked.then(folder => folder !== null && onChange(folder), showFailure)
  }

  if (!hasDialog) {
    return (
      <TextInput
        label={say('computers.where.folderPath')}
        description={say('computers.where.folderPath.hint')}
        autoComplete="off"
        spellCheck={false}
        maxLength={4096}
        value={path}
        onChange={event => onChange(event.currentTarget.value)}
      />
    )
  }
  return (
    <Group gap="sm">
      <Button variant="default" onClick={pick}>
        {say('computers.where.pick')}
      </Button>
      {path !== '' && (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {saidWith(words('computers.where.picked', { folder: path }), {
            bdi: chunks => <bdi>{chunks}</bdi>,
          })}
        </Text>
      )}
    </Group>
  )
}
