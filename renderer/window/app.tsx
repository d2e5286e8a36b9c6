import { DirectionProvider, MantineProvider } from '@mantine/core'
import { Suspense, useEffect } from 'react'
import { CodesContext } from '../codes/codes-context.ts'
import { lazyPart } from '../parts/lazy-part.tsx'
import { useSpoken } from '../parts/use-spoken.ts'
import type { Stores } from '../stores/stores.ts'
import { StoresContext } from '../stores/stores-context.ts'
import { cssVariables, theme } from '../styles/theme.ts'
import { FollowTheme } from './follow-theme.tsx'
import { keepFocus } from './keep-focus.ts'
import { Messages } from './messages.tsx'
import { Rooms } from './rooms.tsx'
import { useWindowLife } from './use-window-life.ts'

const HostNotices = lazyPart(async () => (await import('./host-notices.tsx')).HostNotices)

/** Shows the window: theme, messages, and the screen for the vault's state. */
export function App({ stores }: { stores: Stores }) {
  useSpoken()
  useWindowLife(stores)
  useEffect(keepFocus, [])

  return (
    <DirectionProvider initialDirection={document.dir === 'rtl' ? 'rtl' : 'ltr'}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="auto"
        getStyleNonce={styleNonce}
      >
        <StoresContext value={stores}>
          <CodesContext value={stores.codes}>
            <FollowTheme />
            <Rooms />
            <Messages />
            <Suspense fallback={null}>
              <HostNotices />
            </Suspense>
          </CodesContext>
        </StoresContext>
      </MantineProvider>
    </DirectionProvider>
  )
}

/** The host writes a fresh nonce into the page with every answer. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? ''
}
