import { IconPinFilled } from '@tabler/icons-react'
import { memo, useId } from 'react'
import { useStore } from 'zustand'
import type { EntrySummary } from '../../shared/entry-models.ts'
import { say } from '../../shared/wording/say.ts'
import { EntryIcon } from '../icons/entry-icon.tsx'
import { MadeBy } from '../parts/entries/made-by.tsx'
import { useSpoken } from '../parts/use-spoken.ts'
import { entryName } from '../stores/entry-name.ts'
import { freshCode } from '../stores/freshness.ts'
import { useStores } from '../stores/stores-context.ts'
import { BelowCode } from './below-code.tsx'
import { CardMenu } from './card-menu.tsx'
import { CodeDigits } from './code-digits.tsx'
import { codeLength } from './code-length.ts'
import { CountedButton } from './counted-button.tsx'
import { Dial } from './dial.tsx'
import classes from './entry-card.module.css'
import { LinkMark, UnconfirmedMark } from './entry-marks.tsx'
import { FewBadge } from './few-badge.tsx'
import type { CardDrag } from './use-card-drag.ts'

interface EntryCardProps {
  readonly entry: EntrySummary
  readonly at: number
  readonly selected: boolean
  /** True for an entry that has just been added. */
  readonly arrived: boolean
  readonly drag: CardDrag | null
}

/**
 * Shows an entry with its code. It only shows a code that has this entry's id and hasn't expired.
 */
export const EntryCard = memo(function EntryCard(props: EntryCardProps) {
  const { entry, at, selected, arrived, drag } = props
  const stores = useStores()
  useSpoken()
  const codeId = useId()
  const held = useStore(stores.codes, state => state.codes.get(entry.id))
  const code = freshCode(entry.id, held, stores.codes.getState().hostNow())
  const hideCodes = useStore(stores.settings, state => state.settings.hideCodes)
  const said = useStore(stores.copier, ({ said }) => (said?.id === entry.id ? said : null))
  const name = entryName(entry)

  return (
    <div
      className={classes.card}
      data-hide-codes={hideCodes || undefined}
      data-said={said ? true : undefined}
      data-selected={selected || undefined}
      data-arrived={arrived || undefined}
      {...drag?.propsOf(entry.id)}
    >
      <button
        type="button"
        className={classes.copy}
        data-entry-at={at}
        aria-label={say('labels.copyCodeFor', { name })}
        aria-describedby={codeId}
        onClick={() => void stores.copier.getState().copy(entry, 'current')}
      />
      <div className={classes.content} data-counted={entry.otp.type === 'hotp' || undefined}>
        <EntryIcon
          issuer={entry.issuer}
          label={entry.label}
          website={entry.website}
          icon={entry.icon}
          madeBy={entry.madeBy}
        />
        <div className={classes.names}>
          <span className={classes.issuer}>
            <bdi>{entry.issuer || entry.label || say('labels.unnamedEntry')}</bdi>
            {entry.pinned && (
              <IconPinFilled size={13} className={classes.pin} title={say('codes.pinned')} />
            )}
            <LinkMark entry={entry} className={classes.pin} />
            <FewBadge entry={entry} className={classes.fewCodes} />
          </span>
          <span className={classes.label} data-made-by={entry.madeBy && true}>
            <MadeBy entry={entry} />
            <UnconfirmedMark entry={entry} className={classes.unconfirmed} />
            {entry.issuer && entry.label && <bdi>{entry.label}</bdi>}
          </span>
        </div>
        <div className={classes.code}>
          <CodeDigits id={codeId} code={code?.code ?? null} length={codeLength(entry.otp)} />
          <span className={classes.below} data-failed={said?.failed || undefined}>
            {said ? said.sentence : <BelowCode entry={entry} code={code} />}
          </span>
        </div>
        {code && <Dial code={code} />}
      </div>
      <div className={classes.actions}>
        {entry.otp.type === 'hotp' && <CountedButton entry={entry} name={name} />}
        <CardMenu entry={entry} name={name} />
      </div>
    </div>
  )
})
