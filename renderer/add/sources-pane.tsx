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
import { usePickFiles } from '../parts/files/use-pick-files.ts'
import { Shortcut } from '../parts/keys/shortcut.tsx'
import { useStores } from '../stores/stores-context.ts'
import { readClipboard } from './read-clipboard.ts'
import classes from './sources-pane.module.css'

/** The ways in, side by side. */
export function SourcesPane() {
  const { adding, imports, session } = useStores()
  // The desktop lets no page read the clipboard by itself: there, pasting has its keys alone.
  const mayRead = useStore(session, state => state.capabilities?.clipboard === 'page')
  const pickFiles = usePickFiles()
  const { open } = adding.getState()

  return (
    <>
      <div className={classes.ways}>
        <Way
          Icon={IconPhoto}
          name="Choose pictures"
          hint="Screenshots or photos of QR codes, or a text file of links"
          onClick={pickFiles}
        />
        <Way
          Icon={IconScreenshot}
          name="Scan the screen"
          hint="Reads a QR code that a website shows right now"
          onClick={() => open('screen')}
        />
        <Way
          Icon={IconCamera}
          name="Use the camera"
          hint="For a code on paper or on a phone"
          onClick={() => open('camera')}
        />
        {mayRead && (
          <Way
            Icon={IconClipboard}
            name="Paste"
            hint="A copied picture or setup link"
            onClick={() => void readClipboard(adding)}
          />
        )}
        <Way
          Icon={IconKeyboard}
          name="Type it in"
          hint="With the setup key that the website shows as text"
          onClick={() => open('manual')}
        />
        <Way
          Icon={IconFileImport}
          name="Import from another app"
          hint="Aegis, 2FAS, Ente Auth, Bitwarden and many more, sealed files too"
          onClick={() => {
            adding.getState().close()
            imports.getState().open()
          }}
        />
      </div>
      <Text size="sm" c="dimmed" mt="md">
        You can also drop pictures and files anywhere on the window, or paste a copied picture or
        link with <Shortcut keys={['mod', 'V']} /> at any time. Google Authenticator’s transfer
        codes work too.
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
