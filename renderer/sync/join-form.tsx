import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { useStores } from '../stores/stores-context.ts'
import { JoinPlaceForm } from './join-place-form.tsx'
import { JoiningBlock } from './joining-block.tsx'
import { type Invitation, PairingSource } from './pairing-source.tsx'

/** Leads from the other computer’s code to the number that both computers show. */
export function JoinForm({ onClose }: { onClose: () => void }) {
  const { sync } = useStores()
  const [invitation, setInvitation] = useState<Invitation | null>(null)
  const [hasAsked, setAsked] = useState(false)
  const joining = useStore(sync, state => state.status?.joining ?? null)
  const isOn = useStore(sync, state => state.status?.place != null)

  if (joining) return <JoiningBlock joining={joining} />
  if (hasAsked && isOn) {
    return (
      <div className="stack">
        <Text role="status">{say('computers.join.done')}</Text>
        <Group justify="flex-end">
          <Button autoFocus onClick={onClose}>
            {say('labels.done')}
          </Button>
        </Group>
      </div>
    )
  }
  if (invitation) {
    return (
      <JoinPlaceForm
        invitation={invitation}
        onBack={() => setInvitation(null)}
        onAsked={() => setAsked(true)}
      />
    )
  }
  return <PairingSource onFound={setInvitation} onCancel={onClose} />
}
