import { Button, Group, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { formatSyncAddress, type SyncAddress } from '../../shared/sync-address.ts'
import { say } from '../../shared/wording/say.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { Row } from '../parts/layout/section.tsx'
import { useStores } from '../stores/stores-context.ts'

/** Shows where the computers meet, and lets the user change that or stop syncing. */
export function PlaceRow({ place, mayMove }: { place: SyncAddress; mayMove: boolean }) {
  const { sync } = useStores()
  const [leaves, setLeaves] = useState(false)

  return (
    <Row
      name={say('computers.place', { kind: place.kind })}
      hint={<bdi>{formatSyncAddress(place)}</bdi>}
    >
      {mayMove && (
        <Button variant="default" onClick={() => sync.getState().open('move')}>
          {say('computers.place.change')}
        </Button>
      )}
      <Button variant="subtle" onClick={() => setLeaves(true)}>
        {say('computers.leave')}
      </Button>
      <Modal opened={leaves} onClose={() => setLeaves(false)} title={say('computers.leave.title')}>
        <LeaveForm onClose={() => setLeaves(false)} />
      </Modal>
    </Row>
  )
}

function LeaveForm({ onClose }: { onClose: () => void }) {
  const { call, sync, announcer } = useStores()
  const { busy, failure, attempt } = useAttempt()

  const leave = () =>
    attempt(async () => {
      sync.getState().adopt(await call('sync.leave'))
      announcer.getState().announce(say('computers.leave.done'))
      onClose()
    })

  return (
    <div className="stack">
      <Text>{say('computers.leave.text')}</Text>
      <Failure sentence={failure} />
      <Group justify="flex-end">
        <Button variant="default" data-autofocus onClick={onClose}>
          {say('labels.cancel')}
        </Button>
        <Button color="red" loading={busy} onClick={() => void leave()}>
          {say('computers.leave')}
        </Button>
      </Group>
    </div>
  )
}
