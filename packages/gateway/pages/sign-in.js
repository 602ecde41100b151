/* global document, history, location */

// What follows the # of the link in the letter is seen by no server: put it in the form, and out of the address.
const code = location.hash.slice(1);
if (code !== '') {
  history.replaceState(null, '', location.pathname);
  document.querySelector('[name="code"]').value = code;
  document.querySelector('.typed').hidden = true;
}
