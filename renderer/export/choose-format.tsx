import { Badge, Radio } from '@mantine/core'
import { useStore } from 'zustand'
import { sealedCopyId } from '../stores/exports.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './choose-format.module.css'
import { purposeOf } from './describe-format.ts'

/** The sealed ones first: what lies around in plain is anybody's. */
export function ChooseFormat() {
  const { exports } = useStores()
  const { formats, formatId, ids } = useStore(exports)
  const sealed = formats?.filter(({ isSealed }) => isSealed) ?? []
  const plain = formats?.filter(({ isSealed }) => !isSealed) ?? []

  return (
    <Radio.Group
      label="As what"
      value={formatId}
      onChange={id => exports.getState().chooseFormat(id)}
      classNames={{ label: classes.legend }}
    >
      <div className={classes.formats}>
        <Choice
          id={sealedCopyId}
          name="Sealed Countersign copy"
          use="Everything, opened by your recovery key or passphrase. For a new computer."
          disabled={ids !== null}
          sealed
        />
        {sealed.map(format => (
          <Choice
            key={format.id}
            id={format.id}
            name={format.name}
            use={purposeOf(format)}
            sealed
          />
        ))}
        {plain.map(format => (
          <Choice key={format.id} id={format.id} name={format.name} use={purposeOf(format)} />
        ))}
      </div>
    </Radio.Group>
  )
}

interface ChoiceProps {
  readonly id: string
  readonly name: string
  readonly use: string
  readonly sealed?: boolean
  readonly disabled?: boolean
}

function Choice({ id, name, use, sealed = false, disabled = false }: ChoiceProps) {
  return (
    <Radio
      value={id}
      disabled={disabled}
      className={classes.format}
      label={
        <span className={classes.name}>
          {name}
          {sealed && (
            <Badge size="sm" variant="light">
              Sealed
            </Badge>
          )}
        </span>
      }
      description={disabled ? 'Always holds the whole vault.' : use}
    />
  )
}
