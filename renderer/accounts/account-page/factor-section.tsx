import { Button } from '@mantine/core'
import { useStore } from 'zustand'
import type { Account, FactorMethod } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import type { MessageKey } from '../../../shared/wording/words.ts'
import { Row, Section } from '../../parts/layout/section.tsx'
import { entryName } from '../../stores/entry-name.ts'
import { useStores } from '../../stores/stores-context.ts'
import { methodNames } from '../account/describe-account.ts'

/**
 * Shows the account's two-factor sign-in: how to turn it on while it is off, and the entry, backup
 * codes, and maintenance while it is on.
 */
export function FactorSection({ account }: { account: Account }) {
  const { status, pending } = account
  if (status === null || pending !== null) return null
  return (
    <Section title={say('labels.twoFactorSignIn')}>
      {status.enabled ? <WhenOn account={account} /> : <WhenOff account={account} />}
    </Section>
  )
}

const turnOnActions = {
  totp: 'account.turnOn',
  sms: 'accountPage.turnOn.sms',
  email: 'accountPage.turnOn.email',
  message: 'accountPage.turnOn.message',
} as const satisfies Record<FactorMethod, MessageKey>

function WhenOff({ account: { id, abilities } }: { account: Account }) {
  const { accounts } = useStores()
  const { open } = accounts.getState()
  return abilities.methods.map(method => {
    const hint =
      method === 'totp'
        ? say('accountPage.turnOn.totp.hint')
        : say('accountPage.turnOn.message.hint')
    return (
      <Row key={method} name={say(methodNames[method])} hint={hint}>
        {method === 'totp' && (
          <Button
            variant="default"
            onClick={() => open({ kind: 'turn-on', id, method, alsoOnPhone: true })}
          >
            {say('accountPage.turnOn.phone')}
          </Button>
        )}
        <Button
          variant={method === 'totp' ? 'filled' : 'default'}
          onClick={() => open({ kind: 'turn-on', id, method, alsoOnPhone: false })}
        >
          {say(turnOnActions[method])}
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
  // An account that gets codes by message has no entry, so it keeps the backup codes itself.
  const codes = entry ? entry.backupCodes : account.backupCodes
  const isTotp = status?.method === 'totp' || status?.method === null

  return (
    <>
      {isTotp && (
        <Row
          name={say('account.entry')}
          hint={entry ? <bdi>{entryName(entry)}</bdi> : say('accountPage.entry.none')}
        >
          {entry && (
            <Button variant="default" onClick={() => view.getState().openDetails(entry.id)}>
              {say('accountPage.entry.show')}
            </Button>
          )}
          <Button variant="default" onClick={() => open({ kind: 'link', id })}>
            {entry ? say('accountPage.entry.linkAnother') : say('accountPage.entry.link')}
          </Button>
        </Row>
      )}
      <Row
        name={say('labels.backupCodes')}
        hint={
          left === null
            ? say('accountPage.backupCodes.unknown')
            : say('accountPage.backupCodes.left', { left })
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
            {codes ? say('labels.show') : say('accountPage.backupCodes.add')}
          </Button>
        )}
        {abilities.canRegenerate && (
          <Button variant="default" onClick={() => open({ kind: 'regenerate', id })}>
            {say('account.makeNewCodes')}
          </Button>
        )}
      </Row>
      {abilities.methods.includes('totp') && (
        <Row
          name={isTotp ? say('accountPage.secret') : say('account.method.totp')}
          hint={isTotp ? say('accountPage.secret.hint') : say('accountPage.authenticator.hint')}
        >
          <Button
            variant={isTotp ? 'default' : 'filled'}
            onClick={() => open({ kind: isTotp ? 'rotate' : 'move', id })}
          >
            {isTotp ? say('account.replaceSecret') : say('account.moveToAuthenticator')}
          </Button>
        </Row>
      )}
      {abilities.canResync && isTotp && (
        <Row name={say('accountPage.refusedCodes')} hint={say('accountPage.refusedCodes.hint')}>
          <Button variant="default" onClick={() => open({ kind: 'resync', id })}>
            {say('account.resynchronize')}
          </Button>
        </Row>
      )}
      <Row name={say('account.turnOff')} hint={say('accountPage.turnOff.hint')}>
        <Button color="red" variant="light" onClick={() => open({ kind: 'turn-off', id })}>
          {say('account.turnOffTwoFactor')}
        </Button>
      </Row>
    </>
  )
}
