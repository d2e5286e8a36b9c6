import { Button } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { SyncComputer, SyncStatus } from '../../shared/sync-contract.ts'
import { say } from '../../shared/wording/say.ts'
import { Waiting } from '../parts/feedback/waiting.tsx'
import { Fold } from '../parts/layout/fold.tsx'
import { Row, Section } from '../parts/layout/section.tsx'
import { useStores } from '../stores/stores-context.ts'
import { AskingComputer } from './asking-computer.tsx'
import { ComputerRow } from './computer-row.tsx'
import { JoiningBlock } from './joining-block.tsx'
import { KeptConflictBlock } from './kept-conflict.tsx'
import { KnownSecrets } from './known-secrets.tsx'
import { PlaceRow } from './place-row.tsx'
import { RemoveComputer } from './remove-computer.tsx'
import { StateRow } from './state-row.tsx'
import classes from './sync.module.css'

/** The same vault on other computers: how it stands, where they meet, and which they are. */
export function SyncSettings() {
  const { session, sync } = useStores()
  const isOn = useStore(session, state => state.status?.syncs ?? false)
  const status = useStore(sync, state => state.status)

  return (
    <Section part="sync" title={say('computers.title')}>
      {isOn ? <Inside status={status} /> : <Off />}
    </Section>
  )
}

function Off() {
  const { sync } = useStores()
  return (
    <Row name={say('computers.off')} hint={say('computers.off.hint')}>
      <Button variant="default" onClick={() => sync.getState().open('set-up')}>
        {say('computers.setUp')}
      </Button>
      <Button variant="subtle" onClick={() => sync.getState().open('join')}>
        {say('computers.join')}
      </Button>
    </Row>
  )
}

function Inside({ status }: { status: SyncStatus | null }) {
  const { sync } = useStores()
  // The dialog with the code asks by itself.
  const isAsked = useStore(sync, ({ task }) => task === 'set-up' || task === 'add-computer')
  if (!status?.place) {
    return (
      <div className={classes.block}>
        <Waiting name={say('computers.loading')} />
      </div>
    )
  }
  const kept = status.kept.filter(one => !one.isSeen)
  const isRemoved = status.devices.some(one => one.thisOne && one.removed)
  const isMember = status.joining === null && !isRemoved
  return (
    <>
      {isRemoved && (
        <p className={`${classes.block} ${classes.call}`}>{say('computers.removedHere')}</p>
      )}
      {status.joining && <JoiningBlock joining={status.joining} />}
      {!isAsked &&
        status.asking.map(asking => <AskingComputer key={asking.check} asking={asking} />)}
      {isMember && <StateRow status={status} />}
      {kept.map(conflict => (
        <KeptConflictBlock key={conflict.id} conflict={conflict} />
      ))}
      <PlaceRow place={status.place} mayMove={isMember} />
      <Computers computers={status.devices} isMember={isMember} />
    </>
  )
}

interface ComputersProps {
  readonly computers: readonly SyncComputer[]
  /** A computer that has only asked to join, or was removed, lets nobody in and takes nobody out. */
  readonly isMember: boolean
}

function Computers({ computers, isMember }: ComputersProps) {
  const { sync } = useStores()
  const [leaving, setLeaving] = useState<SyncComputer | null>(null)
  const [knowing, setKnowing] = useState<SyncComputer | null>(null)
  const removed = computers.filter(one => one.removed)
  const rowOf = (computer: SyncComputer) => (
    <ComputerRow
      key={computer.id}
      computer={computer}
      onRemove={isMember ? () => setLeaving(computer) : null}
      onShowKnown={() => setKnowing(computer)}
    />
  )

  return (
    <>
      {computers.filter(one => !one.removed).map(rowOf)}
      {isMember && (
        <Row name={say('computers.computers.another')} hint={say('computers.computers.add.hint')}>
          <Button variant="default" onClick={() => sync.getState().open('add-computer')}>
            {say('computers.computers.add')}
          </Button>
        </Row>
      )}
      {removed.length > 0 && (
        <div className={classes.block}>
          <Fold summary={say('computers.removed.count', { count: removed.length })}>
            {removed.map(rowOf)}
          </Fold>
        </div>
      )}
      <RemoveComputer
        computer={leaving}
        onClose={() => setLeaving(null)}
        onRemoved={computer => {
          setLeaving(null)
          setKnowing(computer)
        }}
      />
      <KnownSecrets computer={knowing} onClose={() => setKnowing(null)} />
    </>
  )
}
