import { Button } from '@mantine/core'
import { useStore } from 'zustand'
import type { Account, FactorMethod } from '../../../shared/account-models.ts'
import { Row, Section } from '../../parts/layout/section.tsx'
import { entryName } from '../../stores/entry-name.ts'
import { useStores } from '../../stores/stores-context.ts'

/** Two-factor of the account: its ways while it is off; entry, backup codes and upkeep while it is on. */
export function FactorSection({ account }: { account: Account }) {
  const { status, pending } = account
  if (status === null || pending !== null) return null
  return (
    <Section title="Two-factor sign-in">
      {status.enabled ? <WhenOn account={account} /> : <WhenOff account={account} />}
    </Section>
  )
}

const weaker = 'Weaker: messages can be intercepted, and need a network.'
const turnOnRows: Record<FactorMethod, readonly [string, string, string]> = {
  totp: ['Authenticator', 'The codes are made here, with no network.', 'Turn on'],
  sms: ['SMS', weaker, 'Turn on by SMS'],
  email: ['E-mail', weaker, 'Turn on by e-mail'],
  message: ['SMS or e-mail', weaker, 'Turn on by message'],
}

function WhenOff({ account: { id, abilities } }: { account: Account }) {
  const { accounts } = useStores()
  const { open } = accounts.getState()
  return abilities.methods.map(method => {
    const [name, hint, action] = turnOnRows[method]
    return (
      <Row key={method} name={name} hint={hint}>
        {method === 'totp' && (
          <Button
            variant="default"
            onClick={() => open({ kind: 'turn-on', id, method, alsoOnPhone: true })}
          >
            Also on my phone
          </Button>
        )}
        <Button
          variant={method === 'totp' ? 'filled' : 'default'}
          onClick={() => open({ kind: 'turn-on', id, method, alsoOnPhone: false })}
        >
          {action}
        </Button>
      </Row>
    )
  })
}

function WhenOn({ account }: { account: Account }) {
  const { accounts, view, entries } = useStores()
  const { id, entryId, status, abilities } = account
  const { open } = accounts.getState()
  const entry = useStore(entries, state => state.list?.find(one => one.id === entryId) ?? null)
  const left = status?.backupCodesRemaining ?? null
  // Where codes come by message, there is no entry: the account itself keeps the backup codes.
  const codes = entry ? entry.backupCodes : account.backupCodes
  const isTotp = status?.method === 'totp' || status?.method === null

  return (
    <>
      {isTotp && (
        <Row
          name="Entry"
          hint={
            entry ? (
              <bdi>{entryName(entry)}</bdi>
            ) : (
              'None of your entries is known to make the codes of this account.'
            )
          }
        >
          {entry && (
            <Button variant="default" onClick={() => view.getState().openDetails(entry.id)}>
              Show entry
            </Button>
          )}
          <Button variant="default" onClick={() => open({ kind: 'link', id })}>
            {entry ? 'Link another' : 'Link an entry'}
          </Button>
        </Row>
      )}
      <Row
        name="Backup codes"
        hint={
          left === null
            ? 'The server does not tell how many are left.'
            : `${left} left at the server`
        }
      >
        {(entry || !isTotp || codes) && (
          <Button
            variant="default"
            onClick={() =>
              entry
                ? view.getState().openDetails(entry.id, 'backup-codes')
                : view.getState().openAccountCodes(id)
            }
          >
            {codes ? 'Show' : 'Add codes'}
          </Button>
        )}
        {abilities.canRegenerate && (
          <Button variant="default" onClick={() => open({ kind: 'regenerate', id })}>
            Make new ones
          </Button>
        )}
      </Row>
      {abilities.methods.includes('totp') && (
        <Row
          name={isTotp ? 'Secret' : 'Authenticator'}
          hint={
            isTotp
              ? 'Replace it when someone may have seen it, or a phone was lost.'
              : 'Safer than messages: the codes are made here.'
          }
        >
          <Button
            variant={isTotp ? 'default' : 'filled'}
            onClick={() => open({ kind: isTotp ? 'rotate' : 'move', id })}
          >
            {isTotp ? 'Replace the secret' : 'Move to an authenticator'}
          </Button>
        </Row>
      )}
      {abilities.canResync && isTotp && (
        <Row name="Refused codes" hint="Tells the server how far the clocks are apart.">
          <Button variant="default" onClick={() => open({ kind: 'resync', id })}>
            Resynchronise
          </Button>
        </Row>
      )}
      <Row name="Turn off" hint="The account is then protected by its password alone.">
        <Button color="red" variant="light" onClick={() => open({ kind: 'turn-off', id })}>
          Turn off two-factor
        </Button>
      </Row>
    </>
  )
}
