import { ActionIcon, Badge, Tooltip } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { EntryDetails } from '../../shared/entry-models.ts'
import { say } from '../../shared/wording/say.ts'
import { describeOtp } from '../parts/entries/describe-otp.ts'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './entry-facts.module.css'

/** Shows what somebody has written about an entry. What it lacks is left out. */
export function EntryFacts({ details }: { details: EntryDetails }) {
  const { issuer, label, website, tags, note, otp } = details
  const kind = describeOtp(otp)
  const isNamedTwice = issuer !== '' && label !== ''
  const isBare = !isNamedTwice && website === undefined && tags.length === 0
  if (isBare && note === '' && kind === '') return null

  return (
    <dl className={classes.facts}>
      {isNamedTwice && (
        <Fact name={say('entry.account')}>
          <bdi className={classes.text}>{label}</bdi>
        </Fact>
      )}
      {website !== undefined && (
        <Fact name={say('entry.website')}>
          <Website host={website} />
        </Fact>
      )}
      {tags.length > 0 && (
        <Fact name={say('entry.tags')}>
          <ul className={classes.tags}>
            {tags.map(tag => (
              <Badge
                key={tag}
                component="li"
                variant="default"
                size="lg"
                tt="none"
                fw={500}
                maw="100%"
              >
                <bdi>{tag}</bdi>
              </Badge>
            ))}
          </ul>
        </Fact>
      )}
      {note !== '' && (
        <Fact name={say('entry.note')}>
          <p className={classes.note} dir="auto">
            {note}
          </p>
        </Fact>
      )}
      {kind !== '' && <Fact name={say('entry.kind')}>{kind}</Fact>}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The address can be copied. It isn’t opened from here: see “websites” in docs/decisions.md. */
function Website({ host }: { host: string }) {
  const { copier } = useStores()

  const copy = () =>
    copier.getState().copySecret(say('entry.website.copied'), `https://${host}/`).catch(showFailure)

  return (
    <span className={classes.website}>
      <span className={classes.host}>{host}</span>
      <Tooltip label={say('entry.website.copy')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label={say('entry.website.copy')}
          onClick={() => void copy()}
        >
          <IconCopy size={16} />
        </ActionIcon>
      </Tooltip>
    </span>
  )
}
