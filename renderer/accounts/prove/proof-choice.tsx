import { Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { say } from '../../../shared/wording/say.ts'
import type { Refusal } from '../../bridge/refusal.ts'
import { CodeInput } from './code-input.tsx'
import { EntryOfProof } from './entry-of-proof.tsx'
import type { ProofDraft, ProofSource, ProofWay } from './proof.ts'
import { SentCode } from './sent-code.tsx'

interface ProofChoiceProps {
  readonly source: ProofSource
  readonly draft: ProofDraft
  /** True if no earlier field of the form takes the focus. */
  readonly autoFocus?: boolean
  /** Tells why the last proof was refused. */
  readonly refusal: Refusal | null
  onChange(draft: ProofDraft): void
}

/** Shows how to answer a server that requires a second factor: from the vault, or by typing. */
export function ProofChoice(props: ProofChoiceProps) {
  const { source, draft, autoFocus = true, refusal, onChange } = props
  const { ways } = source
  const [hasChosen, setHasChosen] = useState(false)
  const takesFocus = autoFocus || hasChosen
  const wrongCode = refusal?.code === 'wrong-password' ? null : refusal?.code
  const occasion = `${source.notice?.expiresAt} ${wrongCode}`
  const isTyped = !draft.way.startsWith('entry')
  const set = (change: Partial<ProofDraft>) => onChange({ ...draft, ...change })

  return (
    <Stack gap="sm">
      {ways.length > 1 && (
        <Radio.Group
          label={say('prove.secondFactor')}
          value={draft.way}
          onChange={way => {
            setHasChosen(true)
            set({ way: way as ProofWay, code: '' })
          }}
        >
          <Stack gap={7} mt={6}>
            {ways.map(way => (
              <Radio
                key={way}
                value={way}
                label={labelOf(way, source)}
                autoFocus={autoFocus && !isTyped && way === draft.way}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {draft.way === 'entry' && (
        <EntryOfProof
          source={source}
          entryId={draft.entryId}
          onChange={entryId => set({ entryId })}
        />
      )}
      {draft.way === 'message' && <SentCode {...source} />}
      {(draft.way === 'totp' || draft.way === 'message') && (
        <CodeInput
          occasion={occasion}
          label={say('account.code')}
          autoFocus={takesFocus}
          value={draft.code}
          onChange={code => set({ code })}
        />
      )}
      {draft.way === 'backup' && (
        <CodeInput
          label={say('prove.backupCode')}
          occasion={occasion}
          autoFocus={takesFocus}
          description={say('prove.backupCode.hint')}
          value={draft.code}
          onChange={code => set({ code })}
        />
      )}
    </Stack>
  )
}

function labelOf(way: ProofWay, { method, filedCodes }: ProofSource): string {
  switch (way) {
    case 'entry':
      return say('prove.way.entry')
    case 'totp':
      return say('prove.way.authenticator')
    case 'message':
      return say('prove.way.message', {
        method: method === null || method === 'totp' ? 'message' : method,
      })
    case 'entry-backup':
      return say('prove.way.filedBackupCode', { left: filedCodes })
    case 'backup':
      return say('prove.way.backupCode')
  }
}
