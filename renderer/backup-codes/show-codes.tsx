import { Button, Group, Text } from '@mantine/core'
import { IconDownload, IconEye, IconEyeOff, IconPrinter } from '@tabler/icons-react'
import { type MouseEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { BackupCode } from '../../shared/account-models.ts'
import { formatBackupSheet } from '../../shared/format-backup-sheet.ts'
import type { Confirmation } from '../../shared/method.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import { saveFile } from '../parts/files/save-file.ts'
import { ConfirmReveal } from '../parts/forms/confirm-reveal.tsx'
import { useStores } from '../stores/stores-context.ts'
import type { CodeHolder } from './code-holder.ts'
import { PaperBackupCodes } from './paper-backup-codes.tsx'
import { sheetName } from './sheet-name.ts'
import { useReturnFocus } from './use-return-focus.ts'

type Way = 'show' | 'print' | 'save'

const meanings: Record<Way, { sentence: Words; action: Words }> = {
  show: { sentence: words('backupCodes.show.meaning'), action: words('backupCodes.show.confirm') },
  print: {
    sentence: words('backupCodes.print.meaning'),
    action: words('backupCodes.print.confirm'),
  },
  save: { sentence: words('backupCodes.save.meaning'), action: words('backupCodes.save.confirm') },
}

interface ShowCodesProps {
  readonly holder: CodeHolder
  readonly isShown: boolean
  /** Only codes that are still valid are printed. */
  readonly hasUnused: boolean
  /** Null hides them. */
  onShown(secrets: ReadonlyMap<string, string> | null): void
}

/** Offers the ways to see the codes themselves, each after a fresh confirmation. */
export function ShowCodes({ holder, isShown, hasUnused, onShown }: ShowCodesProps) {
  const { backupCodes, view } = useStores()
  const isAskedForAtOnce = useStore(view, state => state.codesAreNew)
  const hasAsked = useRef(false)
  const [way, setWay] = useState<Way | null>(null)
  const [paperSecrets, setPaperSecrets] = useState<readonly string[] | null>(null)
  const opener = useReturnFocus(way !== null)
  const forgetPaper = useCallback(() => setPaperSecrets(null), [])

  async function reveal(confirmation: Confirmation) {
    const secrets = await backupCodes.getState().reveal(holder.id, confirmation)
    const list = backupCodes.getState().list ?? []
    const withCode = (one: BackupCode) => ({ ...one, code: secrets.get(one.key) ?? '' })
    const codes = list.map(withCode)
    if (way === 'show') onShown(secrets)
    if (way === 'print') {
      const unused = codes.filter(({ state }) => state === 'unused')
      setPaperSecrets(unused.map(({ code }) => code))
    }
    if (way === 'save') {
      const sheet = formatBackupSheet(holder.issuer, holder.label, codes, Date.now())
      saveFile(sheetName(holder), [sheet])
    }
    setWay(null)
  }

  // A user who has just turned two-factor on has already confirmed. Otherwise, the form asks.
  useEffect(() => {
    if (!isAskedForAtOnce || hasAsked.current) return
    hasAsked.current = true
    backupCodes
      .getState()
      .reveal(holder.id, { confirmed: true })
      .then(onShown, () => setWay('show'))
  }, [backupCodes, holder.id, isAskedForAtOnce, onShown])

  const ask = (next: Way) => (event: MouseEvent<HTMLButtonElement>) => {
    opener.current = event.currentTarget
    setWay(way === next ? null : next)
  }

  return (
    <>
      <Group gap={6}>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={isShown ? <IconEyeOff size={16} /> : <IconEye size={16} />}
          aria-expanded={isShown ? undefined : way === 'show'}
          onClick={isShown ? () => onShown(null) : ask('show')}
        >
          {isShown ? say('backupCodes.hide') : say('backupCodes.show')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPrinter size={16} />}
          aria-expanded={way === 'print'}
          disabled={!hasUnused}
          onClick={ask('print')}
        >
          {say('backupCodes.print')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={16} />}
          aria-expanded={way === 'save'}
          onClick={ask('save')}
        >
          {say('labels.saveAsText')}
        </Button>
      </Group>
      {way !== null && (
        <>
          <Text size="sm" c="dimmed">
            {sayWords(meanings[way].sentence)}
          </Text>
          <ConfirmReveal key={way} action={sayWords(meanings[way].action)} onConfirmed={reveal} />
        </>
      )}
      {paperSecrets && (
        <PaperBackupCodes holder={holder} secrets={paperSecrets} onPrinted={forgetPaper} />
      )}
    </>
  )
}
