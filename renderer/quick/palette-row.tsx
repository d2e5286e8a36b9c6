import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { EntrySummary } from '../../shared/entry-models.ts'
import { say } from '../../shared/wording/say.ts'
import { CodeDigits } from '../codes/code-digits.tsx'
import { codeLength } from '../codes/code-length.ts'
import { Dial } from '../codes/dial.tsx'
import { EntryIcon } from '../icons/entry-icon.tsx'
import { freshCode } from '../stores/freshness.ts'
import classes from './quick.module.css'
import { useQuickStores } from './quick-stores-context.ts'

interface PaletteRowProps {
  readonly id: string
  readonly entry: EntrySummary
  readonly isMarked: boolean
  onMark(): void
  onChoose(): void
}

/**
 * Shows an entry with its code. The search field handles the keyboard and knows which row is
 * marked.
 */
export function PaletteRow({ id, entry, isMarked, onMark, onChoose }: PaletteRowProps) {
  const { codes, settings } = useQuickStores()
  const held = useStore(codes, state => state.codes.get(entry.id))
  const code = freshCode(entry.id, held, codes.getState().hostNow())
  const hideCodes = useStore(settings, state => state.settings.hideCodes)
  const below = [entry.issuer && entry.label, entry.madeBy].filter(Boolean).join(' · ')

  const row = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (isMarked) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isMarked])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the field names the marked row
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={isMarked}
      className={classes.row}
      data-hide-codes={hideCodes || undefined}
      onPointerMove={isMarked ? undefined : onMark}
      onClick={onChoose}
    >
      <EntryIcon
        issuer={entry.issuer}
        label={entry.label}
        website={entry.website}
        icon={entry.icon}
        madeBy={entry.madeBy}
      />
      <span className={classes.names}>
        <bdi className={classes.issuer}>
          {entry.issuer || entry.label || say('labels.unnamedEntry')}
        </bdi>
        {below && <bdi className={classes.label}>{below}</bdi>}
      </span>
      {/* A hidden code must not be read aloud either. */}
      <span aria-hidden={hideCodes || undefined} className={classes.code}>
        <CodeDigits code={code?.code ?? null} length={codeLength(entry.otp)} />
      </span>
      <span className={classes.dial}>{code && <Dial code={code} />}</span>
    </div>
  )
}
