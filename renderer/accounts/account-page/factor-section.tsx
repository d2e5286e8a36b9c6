import { Button } from '@mantine/core'
import { useStore } from 'zustand'
import type { Account, FactorMethod } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { Row, Section } from '../../parts/layout/section.tsx'
import { entryName } from '../../stores/entry-name.ts'
import { useStores } from '../../stores/stores-context.ts'

/** Two-factor of the account: its ways while it is off; entry, backup codes and upkeep while it is on. */
export function FactorSection({ account }: { account: Account }) {
  const { status, pending } = account
  if (status === null || pending !== null) return null
  return (
    <Section title={say('labels.twoFactorSignIn')}>
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
            {say('accountPage.alsoOnMyPhone')}
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
          name={say('accountPage.entry')}
          hint={entry ? <bdi>{entryName(entry)}</bdi> : say('accountPage.noneYourEntriesKnown')}
        >
          {entry && (
            <Button variant="default" onClick={() => view.getState().openDetails(entry.id)}>
              {say('accountPage.showEntry')}
            </Button>
          )}
          <Button variant="default" onClick={() => open({ kind: 'link', id })}>
            {entry ? say('accountPage.linkAnother') : say('accountPage.linkAnEntry')}
          </Button>
        </Row>
      )}
      <Row
        name={say('labels.backupCodes')}
        hint={
          left === null
            ? say('accountPage.serverDoesNotTell')
            : say('accountPage.leftLeftAtServer', { left })
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
            {codes ? 'Show' : say('accountPage.addCodes')}
          </Button>
        )}
        {abilities.canRegenerate && (
          <Button variant="default" onClick={() => open({ kind: 'regenerate', id })}>
            {say('accountPage.makeNewOnes')}
          </Button>
        )}
      </Row>
      {abilities.methods.includes('totp') && (
        <Row
          name={isTotp ? say('accountPage.secret') : say('accountPage.authenticator')}
          hint={
            isTotp
              ? say('accountPage.replaceWhenSomeoneMay')
              : say('accountPage.saferThanMessagesCodes')
          }
        >
          <Button
            variant={isTotp ? 'default' : 'filled'}
            onClick={() => open({ kind: isTotp ? 'rotate' : 'move', id })}
          >
            {isTotp
              ? say('accountPage.replaceTheSecret')
              : say('accountPage.moveToAnAuthenticator')}
          </Button>
        </Row>
      )}
      {abilities.canResync && isTotp && (
        <Row name={say('accountPage.refusedCodes')} hint={say('accountPage.refusedCodes.hint')}>
          <Button variant="default" onClick={() => open({ kind: 'resync', id })}>
            {say('accountPage.resynchronise')}
          </Button>
        </Row>
      )}
      <Row name={say('accountPage.turnOff')} hint={say('accountPage.turnOff.hint')}>
        <Button color="red" variant="light" onClick={() => open({ kind: 'turn-off', id })}>
          {say('accountPage.turnOffTwoFactor')}
        </Button>
      </Row>
    </>
  )
}
