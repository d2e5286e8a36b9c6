/** Tells how sentences and buttons call an account: 'GitHub, ada@example.com'. */
export function accountName({ name, email }: { name: string; email: string }): string {
  return `${name}, ${email}`
}
