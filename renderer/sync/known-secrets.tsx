import { Button, Modal, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { KnownSecret, SyncComputer } from '../../shared/sync-contract.ts'
import { say } from '../../shared/wording/say.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { Waiting } from '../parts/feedback/waiting.tsx'
import { entryName } from '../stores/entry-name.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './sync.module.css'

interface KnownSecretsProps {
  /** Null shows nothing. */
  readonly computer: SyncComputer | null
  onClose(): void
}

/** Lists the secrets that a removed computer knows, with the way to replace each. */
export function KnownSecrets({ computer, onClose }: KnownSecretsProps) {
  return (
    <Modal
      opened={computer !== null}
      onClose={onClose}
      size="lg"
      title={computer && say('computers.known.title', { name: computer.name })}
    >
      {computer && <Inside computer={computer} onClose={onClose} />}
    </Modal>
  )
}

function Inside({ computer, onClose }: { computer: SyncComputer; onClose: () => void }) {
  const { call } = useStores()
  const [known, setKnown] = useState<readonly KnownSecret[] | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const { id: device, name } = computer

  useEffect(() => {
    call('sync.knownTo', { device }).then(setKnown, error => setFailure(sentenceOf(error)))
  }, [call, device])

  if (failure) return <Failure sentence={failure} />
  if (!known) return <Waiting name={say('computers.known.loading')} size="md" />
  if (known.length === 0) return <Text>{say('computers.known.none', { name })}</Text>
  return (
    <div className="stack">
      <Text size="sm">{say('computers.known.text', { name })}</Text>
      <ul className={classes.list} aria-label={say('computers.known.list', { name })}>
        {known.map(secret => (
          <Item key={secret.entryId} secret={secret} onGone={onClose} />
        ))}
      </ul>
      {known.some(({ accountId }) => accountId === null) && (
        <Text size="sm" c="dimmed">
          {say('computers.known.byHand')}
        </Text>
      )}
    </div>
  )
}

function Item({ secret, onGone }: { secret: KnownSecret; onGone: () => void }) {
  const { accounts, view } = useStores()
  const { entryId, names, accountId } = secret
  const name = entryName(names)
  const account = useStore(accounts, ({ list }) => list?.find(({ id }) => id === accountId))

  function replace() {
    onGone()
    if (!account) return view.getState().openDetails(entryId)
    view.getState().showAccount(account.id)
    // If the user is signed out, the account’s page asks for a sign-in first.
    if (account.hasSession && account.status?.enabled && account.pending === null) {
      accounts.getState().open({ kind: 'rotate', id: account.id })
    }
  }

  return (
    <li className={classes.item}>
      <bdi className={classes.itemName}>{name}</bdi>
      <Button
        size="compact-sm"
        variant={account ? 'light' : 'subtle'}
        aria-label={
          account
            ? say('computers.known.atServerNamed', { name })
            : say('computers.known.openNamed', { name })
        }
        onClick={replace}
      >
        {account ? say('computers.known.atServer') : say('labels.open')}
      </Button>
    </li>
  )
}
