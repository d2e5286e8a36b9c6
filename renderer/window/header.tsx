import { ActionIcon, Button, CloseButton, TextInput, Tooltip } from '@mantine/core'
import { IconLock, IconPlus, IconSearch, IconServer2 } from '@tabler/icons-react'
import { Suspense } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { Wordmark } from '../brand/wordmark.tsx'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { writeKeys } from '../parts/keys/shortcuts.ts'
import { lazyPart } from '../parts/lazy-part.tsx'
import { useStores } from '../stores/stores-context.ts'
import { searchedScreens } from '../stores/view.ts'
import classes from './header.module.css'
import { MainMenu } from './main-menu.tsx'

const SyncSign = lazyPart(async () => (await import('../sync/sync-sign.tsx')).SyncSign)
const DemoSign = lazyPart(async () => (await import('./demo-sign.tsx')).DemoSign)
const PresentingSign = lazyPart(async () => (await import('./presenting-sign.tsx')).PresentingSign)

/** Shows the bar at the top: home, search, add, lock, and the rest in a menu. */
export function Header() {
  const { view, session, imports } = useStores()
  const query = useStore(view, state => state.query)
  const hasPassphrase = useStore(session, state => state.status?.hasPassphrase ?? false)

  function search(text: string) {
    view.getState().search(text)
    if (!searchedScreens.has(view.getState().screen)) view.getState().show('codes')
  }

  return (
    <header className={classes.bar}>
      <button
        type="button"
        className={classes.home}
        aria-label={say('window.home')}
        onClick={() => view.getState().show('codes')}
      >
        <Wordmark />
      </button>
      <TextInput
        className={classes.search}
        id="search"
        type="search"
        aria-label={say('window.search')}
        placeholder={say('labels.search')}
        autoComplete="off"
        dir="auto"
        spellCheck={false}
        value={query}
        onChange={event => search(event.currentTarget.value)}
        leftSection={<IconSearch size={17} aria-hidden="true" />}
        rightSection={
          query && (
            <CloseButton
              size="sm"
              aria-label={say('window.search.clear')}
              onClick={() => search('')}
            />
          )
        }
      />
      <div className={classes.actions}>
        <Suspense fallback={null}>
          <DemoSign />
          <PresentingSign />
          <SyncSign />
        </Suspense>
        <Tooltip label={say('window.addEntry.tooltip', { keys: writeKeys('add') })}>
          <Button
            className={classes.add}
            leftSection={<IconPlus size={17} aria-hidden="true" />}
            aria-label={say('window.addEntry')}
            onClick={() => imports.getState().open('sources')}
          >
            <span>{say('labels.add')}</span>
          </Button>
        </Tooltip>
        <Tooltip label={say('window.accounts.tooltip', { keys: writeKeys('accounts') })}>
          <ActionIcon
            className={classes.accounts}
            variant="subtle"
            color="gray"
            size={36}
            aria-label={say('labels.accounts')}
            onClick={() => view.getState().show('accounts')}
          >
            <IconServer2 size={19} />
          </ActionIcon>
        </Tooltip>
        {hasPassphrase && (
          <Tooltip label={say('window.lock.tooltip', { keys: writeKeys('lock') })}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={say('labels.lock')}
              onClick={() => session.getState().lock().catch(showFailure)}
            >
              <IconLock size={19} />
            </ActionIcon>
          </Tooltip>
        )}
        <MainMenu />
      </div>
    </header>
  )
}
