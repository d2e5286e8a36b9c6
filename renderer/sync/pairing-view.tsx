import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { Output } from '../../shared/contract.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { Waiting } from '../parts/feedback/waiting.tsx'
import { ConfirmReveal } from '../parts/forms/confirm-reveal.tsx'
import { saidWith } from '../parts/said.ts'
import { formatCountdown } from '../parts/time/duration.ts'
import { useSecondsUntil } from '../parts/time/use-seconds-until.ts'
import { useStores } from '../stores/stores-context.ts'
import { AskingComputer } from './asking-computer.tsx'
import classes from './sync.module.css'

type Pairing = Output<'sync.setUp'>

interface PairingViewProps {
  /** The code that came with setting up; null asks for one. */
  readonly first: Pairing | null
  onClose(): void
}

/** Shows the code that another computer reads, and lets that computer in. */
export function PairingView({ first, onClose }: PairingViewProps) {
  const { call, sync } = useStores()
  const [pairing, setPairing] = useState(first)
  const [isShown, setShown] = useState(false)
  const asking = useStore(sync, state => state.status?.asking ?? noAsking)
  const seconds = useSecondsUntil(pairing?.expiresAt ?? null)
  const isOpen = pairing !== null && seconds > 0

  if (asking.length > 0) {
    return asking.map(one => <AskingComputer key={one.check} asking={one} onAnswered={onClose} />)
  }

  return (
    <div className="stack">
      <Text size="sm">
        {saidWith(words('computers.pairing.steps'), { b: chunks => <b>{chunks}</b> })}
      </Text>
      {isOpen && isShown && <Code pairing={pairing} seconds={seconds} />}
      {isOpen && !isShown && (
        <>
          <Text size="sm" c="dimmed">
            {say('computers.pairing.hidden')}
          </Text>
          <Button w="fit-content" data-autofocus onClick={() => setShown(true)}>
            {say('computers.pairing.show')}
          </Button>
        </>
      )}
      {!isOpen && (
        <>
          <Text size="sm" c="dimmed">
            {pairing ? say('computers.pairing.over') : say('computers.pairing.hidden')}
          </Text>
          <ConfirmReveal
            action={pairing ? say('computers.pairing.new') : say('computers.pairing.show')}
            onConfirmed={async confirmation => {
              setPairing(await call('sync.setUp', { place: null, login: null, confirmation }))
              setShown(true)
            }}
          />
        </>
      )}
      <Group justify="space-between">
        {isOpen ? (
          <Group gap="xs" wrap="nowrap">
            <Waiting name={say('computers.pairing.waiting')} size={16} />
            <Text size="sm" c="dimmed">
              {say('computers.pairing.waiting')}
            </Text>
          </Group>
        ) : (
          <span />
        )}
        <Button variant="default" onClick={onClose}>
          {say('labels.close')}
        </Button>
      </Group>
    </div>
  )
}

const noAsking: readonly never[] = []

function Code({ pairing, seconds }: { pairing: Pairing; seconds: number }) {
  const { copier } = useStores()
  const { pairingSecret, svg } = pairing

  function copy() {
    copier.getState().copySecret(say('computers.pairing.copied'), pairingSecret).catch(showFailure)
  }

  return (
    <>
      {svg === null ? (
        <Text size="sm">{say('computers.pairing.tooLong')}</Text>
      ) : (
        <img
          className={classes.qr}
          alt={say('computers.pairing.qr')}
          src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
        />
      )}
      <Text size="sm" ta="center" role="timer">
        {say('computers.pairing.validFor', { countdown: formatCountdown(seconds) })}
      </Text>
      <output
        className={`${classes.pairing} private-text`}
        aria-label={say('computers.pairing.text')}
      >
        {pairingSecret}
      </output>
      <Button variant="default" w="fit-content" onClick={copy}>
        {say('computers.pairing.copy')}
      </Button>
    </>
  )
}
