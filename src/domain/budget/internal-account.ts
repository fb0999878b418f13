/**
 * Whether an account is the one that the contribution is booked on; zeros at its end do not count (`758800` also takes
 * 758801).
 */
export function isInternalTo(contribution: string): (account: string) => boolean {
  const internal = contribution.replace(/0+$/, '');
  return (account) => internal !== '' && account.startsWith(internal);
}
