import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { Account } from '../../../shared/account-models.ts'
import type { Refusal } from '../../bridge/refusal.ts'
import classes from '../../parts/entries/details.module.css'
import { Refused } from '../../parts/feedback/refused.tsx'
import { showFailure } from '../../parts/feedback/show-failure.ts'
import { ConfirmReveal } from '../../parts/forms/confirm-reveal.tsx'
import { useStores } from '../../stores/stores-context.ts'

interface SetupForPhoneProps {
  readonly account: Account
  readonly refusal: Refusal | null
  onGoOn(): void
  onCancel(): void
}

interface Shown {
  readonly secret: string
  readonly secretSvg: string | null
}

/** The setup that waits, as a QR code and a key for a second device; then it goes on here. */
export function SetupForPhone({ account, refusal, onGoOn, onCancel }: SetupForPhoneProps) {
  const { call, copier } = useStores()
  const [shown, setShown] = useState<Shown | null>(null)

  return (
    <div className="stack">
      <Text size="sm">
        The secret is in your vault. Show it to the authenticator on your phone, then go on: both
        make the same codes.
      </Text>
      {!shown && (
        <ConfirmReveal
          action="Show the QR code"
          onConfirmed={async confirmation => {
            const { secret, svg } = await call('flows.showSetup', { id: account.id, confirmation })
            setShown({ secret, secretSvg: svg })
          }}
        />
      )}
      {shown?.secretSvg && (
        <img
          className={classes.qr}
          alt="QR code for your phone"
          src={`data:image/svg+xml,${encodeURIComponent(shown.secretSvg)}`}
        />
      )}
      {shown && (
        <>
          <Text size="sm" c="dimmed">
            Or type this key into the phone:
          </Text>
          <output className={classes.secret} aria-label="Setup key">
            {shown.secret.match(/.{1,4}/g)?.join(' ')}
          </output>
          <Button
            size="compact-sm"
            variant="default"
            w="fit-content"
            onClick={() =>
              copier.getState().copySecret('setup key', shown.secret).catch(showFailure)
            }
          >
            Copy the key
          </Button>
        </>
      )}
      <Refused refusal={refusal} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          Later
        </Button>
        <Button variant={shown ? 'filled' : 'default'} onClick={onGoOn}>
          Go on
        </Button>
      </Group>
    </div>
  )
}
