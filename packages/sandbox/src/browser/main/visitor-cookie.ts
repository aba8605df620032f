const VISITOR_COOKIE = '_pin_unauth';
const ONE_YEAR = 31_536_000;

function setVisitorCookie(): void {
  const value = encodeURIComponent(tagState.visitor);
  document.cookie = `${VISITOR_COOKIE}=${value}; path=/; max-age=${ONE_YEAR}; SameSite=Lax`;
}

function clearVisitorCookie(): void {
  document.cookie = `${VISITOR_COOKIE}=; path=/; max-age=0; SameSite=Lax`;
}
