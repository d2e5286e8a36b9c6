import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { EntryId } from '../../shared/entry-models.ts'
import { say } from '../../shared/wording/say.ts'
import classes from '../parts/entries/details.module.css'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { ConfirmReveal } from '../parts/forms/confirm-reveal.tsx'
import { useStores } from '../stores/stores-context.ts'

interface Revealed {
  readonly secret: string
  readonly secretUri: string
  readonly secretSvg: string | null
}

/**
 * Shows the secret as text and as a QR code for another device, each time after a fresh
 * confirmation.
 */
export function EntrySecret({ id, updatedAt }: { id: EntryId; updatedAt: number }) {
  const { call, copier } = useStores()
  const section = useRef<HTMLElement>(null)
  const [asked, setAsked] = useState(false)
  const [revealed, setRevealed] = useState<Revealed | null>(null)

  // This scrolls to the whole of it, and not only to the button with the focus.
  useEffect(() => {
    if (asked) section.current?.scrollIntoView({ block: revealed ? 'start' : 'nearest' })
  }, [asked, revealed])

  // Another secret may have taken its place: an old QR code would set a phone up for nothing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever was changed
  useEffect(() => {
    setRevealed(null)
    setAsked(false)
  }, [updatedAt])

  function copy(done: string, secret: string) {
    copier.getState().copySecret(done, secret).catch(showFailure)
  }

  function hide() {
    setRevealed(null)
    setAsked(false)
  }

  return (
    <section ref={section} className={classes.section} aria-labelledby="secret-title">
      <Stack gap="sm">
        <Title order={2} size="h5" id="secret-title">
          {say('entry.secret')}
        </Title>
        {!asked && (
          <Button variant="default" w="fit-content" onClick={() => setAsked(true)}>
            {say('entry.secret.show')}
          </Button>
        )}
        {asked && !revealed && (
          <>
            <Text size="sm" c="dimmed">
              {say('entry.secret.warning')}
            </Text>
            <ConfirmReveal
              action={say('entry.secret.confirm')}
              onConfirmed={async confirmation => {
                const { secret, uri, svg } = await call('entries.reveal', { id, confirmation })
                setRevealed({ secret, secretUri: uri, secretSvg: svg })
              }}
            />
          </>
        )}
        {revealed && (
          <>
            {revealed.secretSvg === null ? (
              <Text size="sm" c="dimmed">
                {say('entry.secret.tooLong')}
              </Text>
            ) : (
              <img
                className={classes.qr}
                alt={say('entry.secret.qrCode')}
                src={`data:image/svg+xml,${encodeURIComponent(revealed.secretSvg)}`}
              />
            )}
            <output className={`${classes.secret} private-text`} aria-label={say('entry.secret')}>
              {revealed.secret}
            </output>
            <Group gap="xs">
              <Button
                variant="default"
                autoFocus
                onClick={() => copy(say('stores.copied.secret'), revealed.secret)}
              >
                {say('entry.secret.copy')}
              </Button>
              <Button
                variant="default"
                onClick={() => copy(say('stores.copied.setupLink'), revealed.secretUri)}
              >
                {say('entry.secret.copyLink')}
              </Button>
              <Button variant="subtle" onClick={hide}>
                {say('labels.hide')}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </section>
  )
}
