import { Center } from '@mantine/core'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { Waiting } from '../parts/feedback/waiting.tsx'
import { lazyPart } from '../parts/lazy-part.tsx'
import { useStores } from '../stores/stores-context.ts'
import { UnlockScreen } from '../unlock/unlock-screen.tsx'
import { FetchedScreen } from './fetched-screen.tsx'
import { OpenVault } from './open-vault.tsx'
import { Unreachable } from './unreachable.tsx'
import { useTitle } from './use-title.ts'

const RecoveryKeyStep = lazyPart(
  async () => (await import('../welcome/recovery-key-step.tsx')).RecoveryKeyStep,
)
const UnavailableScreen = lazyPart(
  async () => (await import('../unlock/unavailable-screen.tsx')).UnavailableScreen,
)
const WelcomeScreen = lazyPart(
  async () => (await import('../welcome/welcome-screen.tsx')).WelcomeScreen,
)

/** Shows the room for the vault's state. */
export function Rooms() {
  const { session } = useStores()
  const status = useStore(session, state => state.status)
  const problem = useStore(session, state => state.problem)
  const justCreated = useStore(session, state => state.justCreated)

  useTitle()

  if (problem) return <Unreachable message={problem} retry={() => session.getState().start()} />
  switch (status?.state) {
    case undefined:
      return (
        <Center component="main" h="100%">
          <h1 className="visually-hidden">{say('window.opening')}</h1>
          <Waiting name={say('window.opening')} size="md" />
        </Center>
      )
    case 'absent':
      return (
        <FetchedScreen name={say('window.opening')}>
          <WelcomeScreen />
        </FetchedScreen>
      )
    case 'locked':
      return <UnlockScreen />
    case 'unavailable':
      return (
        <FetchedScreen name={say('window.opening')}>
          <UnavailableScreen />
        </FetchedScreen>
      )
    case 'open':
      return justCreated ? (
        <FetchedScreen name={say('window.opening')}>
          <RecoveryKeyStep />
        </FetchedScreen>
      ) : (
        <OpenVault />
      )
  }
}
