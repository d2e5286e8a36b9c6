import { Button, Group, Stack, Text, Title } from '@mantine/core'
import {
  IconFileImport,
  IconKeyboard,
  IconPhoto,
  IconScreenshot,
  IconServer2,
} from '@tabler/icons-react'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { usePickFiles } from '../parts/files/use-pick-files.ts'
import { Shortcut } from '../parts/keys/shortcut.tsx'
import classes from '../parts/layout/empty.module.css'
import { saidWith } from '../parts/said.ts'
import { useStores } from '../stores/stores-context.ts'

/** Explains how to add the first entry to an empty vault. */
export function EmptyVault() {
  const { imports, practice, view } = useStores()
  const pickFiles = usePickFiles()
  const open = imports.getState().open

  function tryOut() {
    view.getState().show('accounts')
    practice.getState().open().catch(showFailure)
  }

  return (
    <div className={classes.room}>
      <Stack className={classes.target} align="center" gap="lg">
        <svg className={classes.picture} viewBox="0 0 64 64" aria-hidden="true">
          <path d="M8 22V12a4 4 0 0 1 4-4h10M42 8h10a4 4 0 0 1 4 4v10M56 42v10a4 4 0 0 1-4 4H42M22 56H12a4 4 0 0 1-4-4V42" />
          <path d="M19 19h9v9h-9zM36 19h9v9h-9zM19 36h9v9h-9z" />
          <path d="M36 36h4v4h-4zM41 41h4v4h-4z" data-filled="" />
        </svg>
        <Stack gap={6} align="center">
          <Title order={2} size="h3" ta="center">
            {say('codes.empty.title')}
          </Title>
          <Text c="dimmed" ta="center" maw="44ch">
            {saidWith(words('codes.empty.text'), { keys: () => <Shortcut id="paste" /> })}
          </Text>
        </Stack>
        <Group justify="center" gap="sm">
          <Button leftSection={<IconPhoto size={18} />} onClick={() => pickFiles('pictures')}>
            {say('labels.choosePictures')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconScreenshot size={18} />}
            onClick={() => open('screen')}
          >
            {say('labels.scanScreen')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconKeyboard size={18} />}
            onClick={() => open('manual')}
          >
            {say('labels.typeItIn')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileImport size={18} />}
            onClick={() => open('files')}
          >
            {say('labels.importFromApp')}
          </Button>
          <Button variant="default" leftSection={<IconServer2 size={18} />} onClick={tryOut}>
            {say('codes.empty.practice')}
          </Button>
        </Group>
      </Stack>
    </div>
  )
}
