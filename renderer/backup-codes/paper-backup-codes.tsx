import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { saidWith } from '../parts/said.ts'
import { formatDate } from '../parts/time/duration.ts'
import { entryName } from '../stores/entry-name.ts'
import type { CodeHolder } from './code-holder.ts'
import classes from './paper-backup-codes.module.css'

interface PaperBackupCodesProps {
  readonly holder: CodeHolder
  /** The codes that are still valid. */
  readonly secrets: readonly string[]
  onPrinted(): void
}

/** Prints the codes, and disappears after that. It isn't visible on screen. */
export function PaperBackupCodes({ holder, secrets, onPrinted }: PaperBackupCodesProps) {
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted)
    window.print()
    return () => window.removeEventListener('afterprint', onPrinted)
  }, [onPrinted])

  return createPortal(
    <div className="for-paper" aria-hidden="true">
      <p className={classes.title}>
        {saidWith(words('backupCodes.paper.title', { name: entryName(holder) }), {
          bdi: chunks => <bdi>{chunks}</bdi>,
        })}
      </p>
      <p>{say('backupCodes.paper.use')}</p>
      <ol className={classes.codes}>
        {secrets.map(secret => (
          <li key={secret} className={classes.code}>
            {secret}
          </li>
        ))}
      </ol>
      <p>{say('backupCodes.paper.printed', { date: formatDate(Date.now()) })}</p>
    </div>,
    document.body,
  )
}
