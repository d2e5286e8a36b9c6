import type { ImportFile } from '../../../shared/transfer-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { words } from '../../../shared/wording/words.ts'
import { Fold } from '../../parts/layout/fold.tsx'
import { saidWith, type Tags } from '../../parts/said.ts'
import classes from './file-list.module.css'
import { FormatChoice } from './format-choice.tsx'
import { UnsealForm } from './unseal-form.tsx'

const nameTag: Tags = { bdi: chunks => <bdi className={classes.name}>{chunks}</bdi> }

/**
 * Lists the files, those that wait for something first. If there is only one, it can be read as
 * another app's.
 */
export function FileList({ files }: { files: readonly ImportFile[] }) {
  const [only] = files
  const isAlone = files.length === 1
  const read = files.filter(({ state }) => state === 'read')
  const sealed = files.flatMap((file, at) => (file.state === 'sealed' ? [{ file, at }] : []))

  return (
    <>
      {sealed.map(({ file, at }) => (
        <UnsealForm key={`${at} ${file.name}`} file={file} at={at} />
      ))}
      {read.length > 1 && (
        <Fold summary={say('importing.files.read', { count: read.length })}>
          <ul className={classes.read}>
            {read.map(({ name, format }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: files of the same name stay in their order
              <li key={at}>
                {format ? (
                  saidWith(words('importing.files.fromApp', { name, app: format.name }), nameTag)
                ) : (
                  <bdi className={classes.name}>{name}</bdi>
                )}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {isAlone && only && <FormatChoice file={only} />}
    </>
  )
}
