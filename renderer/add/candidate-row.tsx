import { Checkbox } from '@mantine/core'
import { useId } from 'react'
import type { Candidate } from '../../shared/models.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import { EntryIcon } from '../icons/entry-icon.tsx'
import { describeOtp } from '../parts/entries/describe-otp.ts'
import { entryName } from '../stores/entry-name.ts'
import { canTick, describeMeeting } from '../stores/meeting.ts'
import classes from './review-pane.module.css'

interface CandidateRowProps {
  readonly candidate: Candidate
  readonly ticked: boolean
  onTick(ticked: boolean): void
}

/** An entry that could be added: what it is called, and what is odd about it. */
export function CandidateRow({ candidate, ticked, onTick }: CandidateRowProps) {
  const { issuer, label, warnings, otp } = candidate
  const boxId = useId()
  const hintsId = useId()
  const unusual = describeOtp(otp)
  const meeting = describeMeeting(candidate)
  const fixed = !canTick(candidate)

  return (
    <li>
      <label className={classes.candidate} data-fixed={fixed || undefined} htmlFor={boxId}>
        <Checkbox
          id={boxId}
          checked={ticked}
          disabled={fixed}
          onChange={event => onTick(event.currentTarget.checked)}
          aria-label={entryName(candidate)}
          aria-describedby={hintsId}
        />
        <EntryIcon issuer={issuer} label={label} />
        <span>
          <bdi className={classes.name}>{issuer || label || say('labels.unnamedEntry')}</bdi>
          {issuer && label && <bdi className={classes.label}>{label}</bdi>}
          <span id={hintsId}>
            {unusual && <span className={classes.label}>{unusual}</span>}
            {meeting && (
              <span className={classes.meeting} dir="auto">
                {meeting}
              </span>
            )}
            {warnings.map(sayWords).map(warning => (
              <span key={warning} className={classes.warning}>
                {warning}
              </span>
            ))}
          </span>
        </span>
      </label>
    </li>
  )
}
