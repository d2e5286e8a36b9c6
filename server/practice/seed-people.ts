/** Adds the people of the practice server to its database. */
import { createHmac } from 'node:crypto'
import type { PracticePerson } from '../../shared/practice-process.ts'
import type { OpenServer } from '../open-server.ts'
import { seedFactor } from '../seed-demo.ts'
import { administrator, colleagues, people } from './people.ts'

const nobody = { address: null, userAgent: 'practice-server' }

/**
 * Returns the people whom the user can sign in as. People from an earlier start stay as the user
 * left them. A first start that was cut short begins again.
 */
export async function seedPeople(server: OpenServer): Promise<PracticePerson[]> {
  if (!(await areSeeded(server))) await seedAll(server)
  const { say } = server.speech
  return [...people, administrator].map(({ id, email, dialectId }) => ({
    email,
    name: say(`practice.people.${id}.name`),
    dialectId,
    about: say(`practice.people.${id}.about`),
    passwordSecret: passwordOf(server, email),
  }))
}

/** The administrator is added last, so everybody exists if the administrator does. */
async function areSeeded({ parts }: OpenServer): Promise<boolean> {
  const found = await parts.database.db
    .selectFrom('users')
    .select('id')
    .where('email', '=', administrator.email)
    .where('is_admin', '=', true)
    .executeTakeFirst()
  return found !== undefined
}

async function seedAll(server: OpenServer): Promise<void> {
  const { parts, service, speech } = server
  const residents = [...people, ...colleagues, administrator]
  const emails = residents.map(({ email }) => email)
  await parts.database.db.deleteFrom('users').where('email', 'in', emails).execute()
  // Writes that wait at the same moment share one commit.
  const seeded = await Promise.all(
    residents.map(async ({ id, email, phone, factor }) => {
      const password = passwordOf(server, email)
      const displayName = speech.say(`practice.people.${id}.name`)
      const user = await service.users.register({ email, password, displayName, phone }, nobody)
      if (factor === 'off') return user
      await seedFactor(parts, user.id, factor, factor === 'sms' ? phone : email)
      return user
    }),
  )
  const chief = seeded.find(({ email }) => email === administrator.email)
  if (chief) await service.operator.makeAdmin(chief.id, nobody)
}

/** The password is derived from the server's own key, so it needs no place to be stored. */
function passwordOf({ keys }: OpenServer, email: string): string {
  const key = keys.derive(keys.currentId(), 'practice-passwords')
  return createHmac('sha256', key).update(email).digest('base64url').slice(0, 24)
}
