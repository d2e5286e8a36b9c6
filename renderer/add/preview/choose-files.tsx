import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconFileImport, IconFolder } from '@tabler/icons-react'
import { useStore } from 'zustand'
import { say } from '../../../shared/wording/say.ts'
import { Failure } from '../../parts/feedback/failure.tsx'
import { usePickFiles } from '../../parts/files/use-pick-files.ts'
import { useStores } from '../../stores/stores-context.ts'
import { appExports } from './app-exports.ts'
import classes from './choose-files.module.css'
import { KnownFormats } from './known-formats.tsx'

/**
 * Explains, before any file is chosen, where to drop it and how to export it from the other app.
 */
export function ChooseFiles() {
  const { imports } = useStores()
  const problem = useStore(imports, state => state.problem)
  const pick = usePickFiles()

  return (
    <Stack gap="lg">
      <Failure sentence={problem} />
      <div className={classes.target}>
        <Text fw={580} ta="center">
          {say('importing.choose.drop')}
        </Text>
        <Group justify="center" gap="sm">
          <Button
            data-autofocus
            autoFocus
            leftSection={<IconFileImport size={18} />}
            onClick={() => pick('files')}
          >
            {say('importing.choose.files')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFolder size={18} />}
            onClick={() => pick('folder')}
          >
            {say('importing.choose.folder')}
          </Button>
        </Group>
        <Text size="sm" c="dimmed" ta="center">
          {say('importing.choose.privacy')}
        </Text>
      </div>
      <section aria-labelledby="app-exports">
        <Title order={3} size="h5" id="app-exports" mb={6}>
          {say('importing.howTo')}
        </Title>
        <dl className={classes.apps}>
          {appExports.map(({ app, howTo }) => (
            <div key={app}>
              <dt>{say(app)}</dt>
              <dd>{say(howTo)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <KnownFormats />
    </Stack>
  )
}
