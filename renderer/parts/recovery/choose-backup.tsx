import { FileInput, Select } from '@mantine/core'
import type { BackupSummary } from '../../../shared/transfer-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { formatMoment } from '../time/duration.ts'
import { formatBytes } from './describe-backup.ts'

/** One of our own backups by its id, or a file, which is null until one is chosen. */
export type ChosenBackup = { readonly id: string } | { readonly file: File | null }

interface ChooseBackupProps {
  readonly backups: readonly BackupSummary[]
  readonly value: ChosenBackup
  onChange(value: ChosenBackup): void
}

const ofFile = 'file'

/** Offers the application's own backups by date, or a file from anywhere. */
export function ChooseBackup({ backups, value, onChange }: ChooseBackupProps) {
  const choices = backups.map(({ id, madeAt, device, bytes }) => ({
    value: id,
    label: [formatMoment(madeAt), device, formatBytes(bytes)].filter(Boolean).join(' · '),
  }))

  return (
    <>
      {backups.length > 0 && (
        <Select
          label={say('recovery.backup')}
          description={say('recovery.backup.hint')}
          allowDeselect={false}
          data={[...choices, { value: ofFile, label: say('recovery.backup.otherFile') }]}
          value={'id' in value ? value.id : ofFile}
          onChange={id => onChange(id === null || id === ofFile ? { file: null } : { id })}
        />
      )}
      {'file' in value && (
        <FileInput
          label={say('recovery.file')}
          description={say('recovery.file.hint')}
          placeholder={say('labels.chooseFile')}
          value={value.file}
          onChange={file => onChange({ file })}
        />
      )}
    </>
  )
}
