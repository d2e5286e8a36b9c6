import { Text } from '@mantine/core'
import {
  IconCamera,
  IconChevronRight,
  IconClipboard,
  IconFileImport,
  IconKeyboard,
  IconPhoto,
  IconScreenshot,
} from '@tabler/icons-react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { usePickFiles } from '../parts/files/use-pick-files.ts'
import { Shortcut } from '../parts/keys/shortcut.tsx'
import { saidWith } from '../parts/said.ts'
import { useStores } from '../stores/stores-context.ts'
import { readClipboard } from './read-clipboard.ts'
import classes from './sources-pane.module.css'

/** Shows the ways of adding next to each other. */
export function SourcesPane() {
  const { imports, session } = useStores()
  // On the desktop, no page may read the clipboard itself, so pasting only works by the keyboard.
  const mayRead = useStore(session, state => state.capabilities?.clipboard === 'page')
  const pickFiles = usePickFiles()
  const { open } = imports.getState()

  return (
    <>
      <div className={classes.ways}>
        <Way
          Icon={IconPhoto}
          name={say('labels.choosePictures')}
          hint={say('add.choosePictures.hint')}
          onClick={() => pickFiles('pictures')}
        />
        <Way
          Icon={IconScreenshot}
          name={say('labels.scanScreen')}
          hint={say('add.scanScreen.hint')}
          onClick={() => open('screen')}
        />
        <Way
          Icon={IconCamera}
          name={say('add.title.camera')}
          hint={say('add.camera.hint')}
          onClick={() => open('camera')}
        />
        {mayRead && (
          <Way
            Icon={IconClipboard}
            name={say('add.paste')}
            hint={say('add.paste.hint')}
            onClick={() => void readClipboard(imports)}
          />
        )}
        <Way
          Icon={IconKeyboard}
          name={say('labels.typeItIn')}
          hint={say('add.typeItIn.hint')}
          onClick={() => open('manual')}
        />
        <Way
          Icon={IconFileImport}
          name={say('labels.importFromApp')}
          hint={say('add.importFromApp.hint')}
          onClick={() => open('files')}
        />
      </div>
      <Text size="sm" c="dimmed" mt="md">
        {saidWith(words('add.anywhere'), {
          keys: () => <Shortcut id="paste" />,
        })}
      </Text>
    </>
  )
}

interface WayProps {
  readonly Icon: typeof IconPhoto
  readonly name: string
  readonly hint: string
  onClick(): void
}

function Way({ Icon, name, hint, onClick }: WayProps) {
  return (
    <button type="button" className={classes.way} onClick={onClick}>
      <Icon size={22} className={classes.icon} aria-hidden="true" />
      <span>
        <span className={classes.name}>{name}</span>
        <span className={classes.hint}>{hint}</span>
      </span>
      <IconChevronRight size={16} aria-hidden="true" />
    </button>
  )
}
