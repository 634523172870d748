/** Puts a button beside each sample that copies it. Without a clipboard, the text can be selected. */
const SAID_MS = 2000;

for (const sample of document.querySelectorAll('pre')) {
  const title = sample.closest('article').querySelector('h3').textContent;
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', `Copy: ${title}`);
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(sample.textContent);
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = 'Copy';
    }, SAID_MS);
  });
  sample.before(button);
}
