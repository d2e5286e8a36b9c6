import { at, backends } from '../harness.ts'
import { authV1, chatTwoStep, twoFactorAuth, users2fa } from './json-subjects.ts'
import { authPages } from './pages-subject.ts'

export const subjects = [authV1, users2fa, twoFactorAuth, authPages, chatTwoStep]

export const signInSubjects = subjects.filter(({ isSignIn }) => isSignIn)

/**
 * Rules run on SQLite, and on PostgreSQL with Redis if they are available, because differences
 * between rules would show up there.
 */
export const conformanceBackends = [
  ...new Set([at(backends, 0), backends.at(-1) ?? at(backends, 0)]),
]
