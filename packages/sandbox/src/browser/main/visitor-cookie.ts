const VISITOR_COOKIE = '_pin_unauth';
const ONE_YEAR = 31_536_000;

function setVisitorCookie(visitor: string | null): void {
  if (!visitor) return;
  const value = encodeURIComponent(visitor);
  document.cookie = `${VISITOR_COOKIE}=${value}; path=/; max-age=${ONE_YEAR}; SameSite=Lax`;
}

function clearUnlessConsented(): void {
  if (!tagState.consent) document.cookie = `${VISITOR_COOKIE}=; path=/; max-age=0; SameSite=Lax`;
}
