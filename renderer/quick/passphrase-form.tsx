import { useId, useState } from 'react'
import { say } from '../../shared/wording/say.ts'
import { useCapsLock } from '../parts/forms/use-caps-lock.ts'
import classes from './quick.module.css'

interface PassphraseFormProps {
  readonly title: string
  readonly action: string
  readonly failure: string | null
  readonly mayTry: boolean
  onPassphrase(passphrase: string): Promise<void>
}

/** Asks for the passphrase, and forgets it once it was tried. */
export function PassphraseForm(props: PassphraseFormProps) {
  const { title, action, failure, mayTry, onPassphrase } = props
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const capsLock = useCapsLock()
  const id = useId()

  async function send() {
    setBusy(true)
    await onPassphrase(passphrase)
    setPassphrase('')
    setBusy(false)
  }

  return (
    <form
      className={classes.plain}
      onSubmit={event => {
        event.preventDefault()
        if (passphrase !== '' && mayTry && !busy) void send()
      }}
    >
      <h2 className={classes.heading}>{title}</h2>
      <label htmlFor={id}>{say('labels.passphrase')}</label>
      <input
        id={id}
        className={classes.field}
        type="password"
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the window was opened to type into it
        autoFocus
        value={passphrase}
        onChange={event => setPassphrase(event.currentTarget.value)}
        aria-invalid={failure !== null || undefined}
        aria-describedby={`${id}-said`}
        {...capsLock.props}
      />
      <p id={`${id}-said`} role="alert" className={classes.failure}>
        {failure ?? (capsLock.isOn ? say('labels.capsLock') : null)}
      </p>
      <button type="submit" className={classes.button} disabled={passphrase === '' || !mayTry}>
        {action}
      </button>
    </form>
  )
}
