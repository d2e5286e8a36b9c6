import type { PracticeMessage } from '../../../shared/account-models.ts'

/** 'SMS to +12025550112'. */
export function describeMessage({ channel, to }: PracticeMessage): string {
  return `${channel === 'sms' ? 'SMS' : 'E-mail'} to ${to}`
}
