// Notes on the window what the page's policy refused.
{
  const violations: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    // The test runner puts a script of its own on each page.
    if (!blockedURI.includes('__web-dev-server__'))
      violations.push(`${effectiveDirective} ${blockedURI}`);
  });
  Object.assign(window, { violations });
}
