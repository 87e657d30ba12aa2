/** The five strokes of 示, white on the header; its last dot is the seal. */
export const Mark = () => (
  <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
    <path
      fill="#FFFFFF"
      d="M8.5 4.5h15v3.4h-15zM3.5 11.5h25v3.4h-25zM14.3 14.9h3.4V28h-3.4zM8.9 17.9l3.1 1.4-4 8.2-3.1-1.5z"
    />
    <circle cx="24.2" cy="22.8" r="3.6" fill="#E9847C" />
  </svg>
);
