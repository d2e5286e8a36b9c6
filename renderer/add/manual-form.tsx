import { Button, Collapse, Group, Select, Stack, TextInput } from '@mantine/core'
import { type ClipboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useStore } from 'zustand'
import { AppError } from '../../shared/errors.ts'
import { holdsLink } from '../../shared/find-links.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import { Feedback } from '../parts/feedback/feedback.tsx'
import { showUndo } from '../parts/feedback/show-undo.tsx'
import { ManualParameters } from '../parts/forms/otp-parameters.tsx'
import { SecretInput } from '../parts/forms/secret-input.tsx'
import { entryName } from '../stores/entry-name.ts'
import { useStores } from '../stores/stores-context.ts'
import { checkManual, type FieldErrors } from './check-manual.ts'
import { CorrectedKeys } from './corrected-keys.tsx'
import { emptyManual, type Manual, types } from './manual.ts'

/** Adds an entry by hand, with what the website shows under "can’t scan the code?". */
export function ManualForm({ onEdited }: { onEdited: (edited: boolean) => void }) {
  const { call, imports, announcer, entries, view } = useStores()
  const startingSecret = useStore(imports, state => state.startingSecret)
  const [manual, setManual] = useState<Manual>(emptyManual)
  const [more, setMore] = useState(false)
  const [errors, setErrors] = useState<FieldErrors>({})
  const [failure, setFailure] = useState<{ sentence: string; duplicate: boolean } | null>(null)
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const isKeyTyped = useRef(false)
  isKeyTyped.current = manual.secret.trim() !== ''
  const secretInput = useRef<HTMLInputElement>(null)
  const needsPin = manual.type === 'motp' || manual.type === 'yandex'
  const isEdited = JSON.stringify(manual) !== JSON.stringify(emptyManual)

  /** A field's error stays until the field or the type of the code changes. */
  function set(change: Partial<Manual>) {
    setManual(before => ({ ...before, ...change }))
    setFailure(null)
    const changed = Object.keys(change)
    setErrors(before =>
      changed.includes('type')
        ? {}
        : Object.fromEntries(Object.entries(before).filter(([name]) => !changed.includes(name))),
    )
  }

  useEffect(() => {
    if (startingSecret === '') return
    // Typed keys are kept, because two keys that replace each other are hard to tell apart.
    if (isKeyTyped.current) {
      announcer.getState().announce(say('add.manual.secret.given'))
    } else setManual(before => ({ ...before, secret: startingSecret }))
    setErrors({})
    imports.setState({ startingSecret: '' })
  }, [startingSecret, imports, announcer])

  // This runs before the next key, which may be the one that closes the form.
  useLayoutEffect(() => {
    onEdited(isEdited)
    return () => onEdited(false)
  }, [isEdited, onEdited])

  async function add(allowDuplicate: boolean) {
    const link = [manual.secret, manual.issuer, manual.label].find(holdsLink)
    if (link !== undefined) return imports.getState().takeTexts([link])
    const found = checkManual(manual)
    flushSync(() => {
      setErrors(found)
      setFailure(null)
    })
    if (Object.keys(found).length > 0) {
      form.current?.querySelector<HTMLElement>('input[aria-invalid=true]')?.focus()
      return
    }
    setBusy(true)
    try {
      const { entry, warnings } = await entries
        .getState()
        .changing(() => call('entries.add', { ...manual, allowDuplicate }))
      imports.getState().close()
      view.getState().showArrived([entry.id])
      showUndo(
        [say('add.manual.added', { name: entryName(entry) }), ...warnings.map(sayWords)].join(' '),
        () => entries.getState().remove([entry.id]),
      )
    } catch (error) {
      const duplicate = error instanceof AppError && error.code === 'duplicate'
      setFailure({ sentence: sentenceOf(error), duplicate })
      setBusy(false)
    }
  }

  /** No field of this form accepts a link, wherever it is in the text. */
  function takePastedLink(event: ClipboardEvent) {
    const { files } = event.clipboardData
    const text = event.clipboardData.getData('text/plain')
    if (files.length > 0 || !holdsLink(text)) return
    event.preventDefault()
    imports.getState().takePasted(text)
  }

  return (
    <form
      ref={form}
      noValidate
      onPaste={takePastedLink}
      onSubmit={event => {
        event.preventDefault()
        void add(false)
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={say('add.manual.issuer')}
          description={say('add.manual.issuer.description')}
          data-autofocus
          maxLength={512}
          value={manual.issuer}
          onChange={event => set({ issuer: event.currentTarget.value })}
        />
        <TextInput
          label={say('add.manual.account')}
          description={say('add.manual.account.description')}
          maxLength={512}
          value={manual.label}
          onChange={event => set({ label: event.currentTarget.value })}
        />
        <SecretInput
          ref={secretInput}
          label={say('add.manual.secret')}
          description={
            manual.type === 'motp' ? say('add.manual.secret.hex') : say('add.manual.secret.base32')
          }
          required
          error={errors.secret}
          value={manual.secret}
          onChange={secret => set({ secret })}
        />
        {errors.secret && manual.type !== 'motp' && (
          <CorrectedKeys
            typed={manual.secret}
            onChoose={secret => {
              flushSync(() => set({ secret }))
              secretInput.current?.focus()
            }}
          />
        )}
        {needsPin && (
          <SecretInput
            label={say('add.manual.pin')}
            required
            error={errors.pin}
            value={manual.pin}
            onChange={pin => set({ pin })}
          />
        )}
        <Select
          label={say('add.manual.type')}
          data={types.map(value => ({ value, label: say(`add.manual.type.${value}`) }))}
          allowDeselect={false}
          value={manual.type}
          onChange={type => type && set({ type: type as Manual['type'] })}
        />
        {(manual.type === 'totp' || manual.type === 'hotp') && (
          <>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-expanded={more}
              onClick={() => setMore(!more)}
              w="fit-content"
            >
              {more ? say('add.manual.fewerOptions') : say('add.manual.moreOptions')}
            </Button>
            <Collapse expanded={more}>
              <ManualParameters manual={manual} set={set} />
            </Collapse>
          </>
        )}
        {failure && (
          <Feedback tone="error" announced>
            {failure.sentence}
          </Feedback>
        )}
        <Group justify="flex-end">
          {failure?.duplicate && (
            <Button variant="default" onClick={() => void add(true)}>
              {say('add.manual.addAnyway')}
            </Button>
          )}
          <Button type="submit" loading={busy}>
            {say('labels.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
