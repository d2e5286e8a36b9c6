import { Center } from '@mantine/core'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { Waiting } from '../parts/feedback/waiting.tsx'
import { useStores } from '../stores/stores-context.ts'
import { UnavailableScreen } from '../unlock/unavailable-screen.tsx'
import { UnlockScreen } from '../unlock/unlock-screen.tsx'
import { RecoveryKeyStep } from '../welcome/recovery-key-step.tsx'
import { WelcomeScreen } from '../welcome/welcome-screen.tsx'
import { OpenVault } from './open-vault.tsx'
import { Unreachable } from './unreachable.tsx'
import { useTitle } from './use-title.ts'

/** The one room that the vault's state asks for. */
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
      return <WelcomeScreen />
    case 'locked':
      return <UnlockScreen />
    case 'unavailable':
      return <UnavailableScreen />
    case 'open':
      return justCreated ? <RecoveryKeyStep /> : <OpenVault />
  }
}
