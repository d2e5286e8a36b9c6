import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { Account } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import type { Refusal } from '../../bridge/refusal.ts'
import classes from '../../parts/entries/details.module.css'
import { ServerRefusal } from '../../parts/feedback/server-refusal.tsx'
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

/** Shows the pending setup as a QR code and a key for a second device, then continues here. */
export function SetupForPhone({ account, refusal, onGoOn, onCancel }: SetupForPhoneProps) {
  const { call, copier } = useStores()
  const [shown, setShown] = useState<Shown | null>(null)

  return (
    <div className="stack">
      <Text size="sm">{say('change.phone.intro')}</Text>
      {!shown && (
        <ConfirmReveal
          action={say('change.phone.show')}
          onConfirmed={async confirmation => {
            const { secret, svg } = await call('flows.showSetup', { id: account.id, confirmation })
            setShown({ secret, secretSvg: svg })
          }}
        />
      )}
      {shown?.secretSvg && (
        <img
          className={classes.qr}
          alt={say('change.phone.qrCode')}
          src={`data:image/svg+xml,${encodeURIComponent(shown.secretSvg)}`}
        />
      )}
      {shown && (
        <>
          <Text size="sm" c="dimmed">
            {say('change.phone.orType')}
          </Text>
          <output className={classes.secret} aria-label={say('change.phone.key')}>
            {shown.secret.match(/.{1,4}/g)?.join(' ')}
          </output>
          <Button
            size="compact-sm"
            variant="default"
            w="fit-content"
            onClick={() =>
              copier
                .getState()
                .copySecret(say('change.phone.copiedKey'), shown.secret)
                .catch(showFailure)
            }
          >
            {say('change.phone.copyKey')}
          </Button>
        </>
      )}
      <ServerRefusal refusal={refusal} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {say('change.phone.later')}
        </Button>
        <Button variant={shown ? 'filled' : 'default'} onClick={onGoOn}>
          {say('labels.continue')}
        </Button>
      </Group>
    </div>
  )
}
