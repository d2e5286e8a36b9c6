import { Button, Group } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useEffect, useId } from 'react'
import { useStore } from 'zustand'
import type { EntrySummary } from '../../shared/entry-models.ts'
import { say } from '../../shared/wording/say.ts'
import { entryName } from '../stores/entry-name.ts'
import { freshCode } from '../stores/freshness.ts'
import { useStores } from '../stores/stores-context.ts'
import { BelowCode } from './below-code.tsx'
import { CodeDigits } from './code-digits.tsx'
import { codeLength } from './code-length.ts'
import { CountedButton } from './counted-button.tsx'
import { Dial } from './dial.tsx'
import classes from './large-code.module.css'
import { PeriodClocks } from './period-clocks.tsx'

interface LargeCodeProps {
  readonly entry: EntrySummary
  /** True if the details were opened to look at the code. */
  readonly takesFocus: boolean
}

/** Shows the code of one entry so large that it can be read from across a desk. */
export function LargeCode({ entry, takesFocus }: LargeCodeProps) {
  const { codes, copier, settings } = useStores()
  const codeId = useId()
  const held = useStore(codes, state => state.codes.get(entry.id))
  const code = freshCode(entry.id, held, codes.getState().hostNow())
  const hideCodes = useStore(settings, state => state.settings.hideCodes)
  const said = useStore(copier, ({ said }) => (said?.id === entry.id ? said : null))
  const isCounted = entry.otp.type === 'hotp'
  const name = entryName(entry)

  // The card may not be on screen, and this window may not show the list at all.
  useEffect(() => {
    codes.getState().lookAt(entry.id)
    return () => codes.getState().lookAt(null)
  }, [codes, entry.id])

  return (
    <section
      className={classes.part}
      aria-label={say('entry.code')}
      data-hide-codes={hideCodes || undefined}
      data-said={said ? true : undefined}
    >
      <PeriodClocks />
      <div className={classes.code}>
        <CodeDigits id={codeId} code={code?.code ?? null} length={codeLength(entry.otp)} />
        {code && <Dial code={code} />}
      </div>
      <p className={classes.below} data-failed={said?.failed || undefined}>
        {said ? said.sentence : <BelowCode entry={entry} code={code} />}
      </p>
      <Group gap="xs" justify="center">
        <Button
          leftSection={<IconCopy size={17} />}
          data-autofocus={takesFocus || undefined}
          aria-describedby={codeId}
          onClick={() => void copier.getState().copy(entry, 'current')}
        >
          {say('entry.code.copy')}
        </Button>
        {isCounted ? (
          <CountedButton entry={entry} name={name} />
        ) : (
          <Button
            variant="default"
            disabled={!code?.next}
            onClick={() => void copier.getState().copy(entry, 'next')}
          >
            {say('entry.code.copyNext')}
          </Button>
        )}
      </Group>
    </section>
  )
}
