import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useStore } from 'zustand'
import type { PaperSheet as Sheet } from '../../shared/transfer-models.ts'
import { say, sayAny, sayWords } from '../../shared/wording/say.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './paper-sheet.module.css'

/**
 * Opens the print dialog for the sheet, which isn't visible on screen and disappears after that.
 */
export function PaperSheet() {
  const { exports } = useStores()
  const sheet = useStore(exports, state => state.secretSheet)
  return sheet && <Paper sheet={sheet} />
}

function Paper({ sheet }: { sheet: Sheet }) {
  const { exports } = useStores()
  const paper = useRef<HTMLDivElement>(null)

  useEffect(() => {
    let isHere = true
    const { forgetSheet } = exports.getState()
    window.addEventListener('afterprint', forgetSheet)
    // A picture that isn't decoded yet would be missing on paper.
    const pictures = [...(paper.current?.querySelectorAll('img') ?? [])]
    void Promise.allSettled(pictures.map(picture => picture.decode())).then(() => {
      if (isHere) window.print()
    })
    return () => {
      isHere = false
      window.removeEventListener('afterprint', forgetSheet)
    }
  }, [exports])

  return createPortal(
    <div ref={paper} className="for-paper" aria-hidden="true">
      <h1>{sayWords(sheet.title)}</h1>
      <p>{say('exporting.sheet.advice')}</p>
      {sheet.entries.map(({ name, lines, qrPng }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries may be alike
        <div key={at} className={classes.entry}>
          {qrPng && <img className={classes.qr} alt="" src={`data:image/png;base64,${qrPng}`} />}
          <div>
            <h2 className={classes.name}>{name}</h2>
            {lines.map((line, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines may be alike
              <p key={place} className={classes.line}>
                {sayAny(line)}
              </p>
            ))}
          </div>
        </div>
      ))}
    </div>,
    document.body,
  )
}
