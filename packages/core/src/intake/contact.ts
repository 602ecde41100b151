/** As the schemas, which cannot come along to a browser; a test holds them together. */
const longestPhone = 30;
const longestEmail = 254;
const emailForm = /^(?!\.)(?!.*\.\.)([A-Za-z0-9_'+\-.]*)[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;
const phoneForm = /^\+?[\d ()-]{8,}$/;

/** What is wrong with an e-mail address that has to be there; `null` where nothing is. */
export function emailProblem(email: string): 'email-missing' | 'email-form' | null {
  if (email === '') return 'email-missing';
  return email.length <= longestEmail && emailForm.test(email) ? null : 'email-form';
}

/** What is wrong with a phone number that has to be there; `null` where nothing is. */
export function phoneProblem(phone: string): 'phone-missing' | 'phone-form' | null {
  if (phone === '') return 'phone-missing';
  return phone.length <= longestPhone && phoneForm.test(phone) ? null : 'phone-form';
}
